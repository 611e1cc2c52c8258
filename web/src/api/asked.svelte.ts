/** A question under way: its answer, or why there is none. An answer that comes too late for its question is dropped. */
export class Asked<T> {
  answer = $state.raw<T | null>(null)
  refusal = $state.raw<string | null>(null)
  waiting = $state(false)
  private turn = 0

  async ask(question: () => Promise<T>): Promise<void> {
    const mine = ++this.turn
    this.waiting = true
    try {
      const answer = await question()
      if (mine !== this.turn) return
      this.answer = answer
      this.refusal = null
    } catch (error) {
      if (mine !== this.turn) return
      this.answer = null
      this.refusal = error instanceof Error ? error.message : String(error)
    }
    this.waiting = false
  }
}
