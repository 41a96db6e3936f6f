export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package states it. */
  readonly license: string;
  readonly folder: string;
}

/** The packages that the built program contains, with what they depend on, by name. Reads `node_modules` below `root`. */
export function listBundledPackages(root?: string): BundledPackage[];
