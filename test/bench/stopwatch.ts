/**
 * Processor time of one thing in milliseconds, which other programs disturb less than they do the clock: the first run, of
 * code and texts not seen before, the fastest and the median.
 */
export class Stopwatch {
  private readonly times: number[] = [];

  async time(work: () => unknown): Promise<void> {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    this.times.push((user + system) / 1000);
  }

  get first(): number {
    return this.times[0] ?? Infinity;
  }

  get best(): number {
    return Math.min(...this.times);
  }

  get median(): number {
    return this.times.toSorted((a, b) => a - b)[Math.floor(this.times.length / 2)] ?? Infinity;
  }

  get total(): number {
    return this.times.reduce((sum, time) => sum + time, 0);
  }

  get shown(): string {
    return `${this.best.toFixed(0)} ms (median ${this.median.toFixed(0)} ms, first run ${this.first.toFixed(0)} ms)`;
  }
}
