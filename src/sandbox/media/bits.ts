/** Writes bits from the highest to the lowest, as video bit streams want them. */
export class BitWriter {
  #bytes = new Uint8Array(65_536)
  #length = 0
  #pending = 0
  #count = 0

  #push(byte: number): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = byte
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }

  /** Writes the lowest `count` (≤ 24) bits of `value`. */
  bits(value: number, count: number): void {
    this.#pending = (this.#pending << count) | (value & ((1 << count) - 1))
    this.#count += count
    while (this.#count >= 8) {
      this.#count -= 8
      this.#push((this.#pending >>> this.#count) & 255)
      this.#pending &= (1 << this.#count) - 1
    }
  }

  /** Exponential Golomb code of a whole number from 0 (H.264 `ue(v)`). */
  ue(value: number): void {
    const length = 32 - Math.clz32(value + 1)
    this.bits(0, length - 1)
    this.bits(value + 1, length)
  }

  /** The same for any whole number (H.264 `se(v)`). */
  se(value: number): void {
    this.ue(value > 0 ? value * 2 - 1 : -value * 2)
  }

  /** Fills the byte with zeros. */
  align(): void {
    if (this.#count > 0) this.bits(0, 8 - this.#count)
  }

  /** Appends whole bytes. Throws RangeError unless the position is aligned. */
  bytes(bytes: Uint8Array): void {
    if (this.#count > 0) throw new RangeError('Whole bytes can only follow whole bytes.')
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Ends an H.264 unit (a one, then zeros to the byte's end) and gives what was written. */
  finish(): Uint8Array {
    this.bits(1, 1)
    this.align()
    return this.#bytes.subarray(0, this.#length)
  }
}
