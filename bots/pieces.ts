const MOST_HALF_SENT = 1_000;

/** How far long messages have gone out, so that another try begins where the last one stopped. */
export class Pieces {
  private readonly gone = new Map<string, number>();

  /**
   * Sends what is left of a message, piece by piece.
   * @param outId the message; `send` gives the platform's id of a piece
   * @returns the platform's id of the last piece; undefined when all were out before
   */
  async sendRest<T>(
    outId: string,
    pieces: readonly T[],
    send: (piece: T) => Promise<string | undefined>,
  ): Promise<string | undefined> {
    let platformId: string | undefined;
    for (const piece of pieces.slice(this.gone.get(outId) ?? 0)) {
      platformId = await send(piece);
      this.note(outId, (this.gone.get(outId) ?? 0) + 1);
    }
    this.gone.delete(outId);
    return platformId;
  }

  /** So many pieces are known to be out. */
  note(outId: string, pieces: number): void {
    this.gone.set(outId, pieces);
    const [oldest] = this.gone.keys();
    if (oldest !== undefined && this.gone.size > MOST_HALF_SENT) this.gone.delete(oldest);
  }

  /** It will not be tried again. */
  forget(outId: string): void {
    this.gone.delete(outId);
  }
}
