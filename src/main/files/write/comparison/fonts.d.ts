/** A font as a data address: it becomes a part of the built program. */
declare module '*.woff?inline' {
  const address: string;
  export default address;
}
