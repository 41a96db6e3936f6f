/** What a task sees of its run. */
export interface TaskRun<P = never> {
  isCancelled(): boolean;
  report(progress: P): void;
}
