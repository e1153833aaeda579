/** How long members have to wait between two questions, where their server wants them to: kept in memory alone. */

/** Members whose last question is remembered; the ones who asked longest ago go first. */
const MOST = 10_000;

export class Cooldowns {
  /** When each member last asked, in milliseconds since 1970, oldest first. */
  private readonly asked = new Map<string, number>();
  private readonly clock: () => Date;

  constructor(clock: () => Date) {
    this.clock = clock;
  }

  /**
   * Takes note of a question, unless the member's last one in this server is less than `cooldown` seconds old. Returns how
   * many seconds are left, rounded up; 0 where the question may be answered.
   */
  take(server: string, member: string, cooldown: number): number {
    if (cooldown <= 0) return 0;
    const key = `${server}/${member}`;
    const now = this.clock().getTime();
    const left = (this.asked.get(key) ?? -Infinity) + cooldown * 1000 - now;
    if (left > 0) return Math.ceil(left / 1000);
    this.asked.delete(key);
    this.asked.set(key, now);
    const [oldest] = this.asked.keys();
    if (this.asked.size > MOST && oldest !== undefined) this.asked.delete(oldest);
    return 0;
  }
}
