/* oxlint-disable unicorn/require-post-message-target-origin -- a port to the page, not a window */
// Hands what the microphone gives to the page, in blocks of 4,096 samples: src/features/voices/clone/recorder.ts. A file
// of its own, because the CSP lets audio worklets come from this origin only. All channels are mixed to one.
const BLOCK = 4096

class Recorder extends AudioWorkletProcessor {
  block = new Float32Array(BLOCK)
  filled = 0

  constructor() {
    super()
    this.port.addEventListener('message', () => {
      this.send()
      this.port.postMessage('flushed')
    })
    this.port.start()
  }

  process([channels]) {
    const [first] = channels
    if (!first) return true
    for (let at = 0; at < first.length; at += 1) {
      let sum = 0
      for (const channel of channels) sum += channel[at]
      this.block[this.filled] = sum / channels.length
      this.filled += 1
      if (this.filled === BLOCK) this.send()
    }
    return true
  }

  send() {
    if (this.filled === 0) return
    this.port.postMessage(this.block.slice(0, this.filled))
    this.filled = 0
  }
}

registerProcessor('greenroom-recorder', Recorder)
