declare module 'diff-match-patch' {
  export type Part = [operation: -1 | 0 | 1, text: string];
  export class diff_match_patch {
    Diff_Timeout: number;
    diff_main(left: string, right: string, checksLines?: boolean): Part[];
  }
}
