import { buildGraph } from './graph'
import type { WorkflowGraph } from './types'

const text = { type: 'string', required: true } as const
const image = { type: 'image', required: true } as const

/** Linear: words become a picture, the picture a clip. The second version asks for a camera move. */
export function postcard(version: number): WorkflowGraph {
  const g = buildGraph('postcard')
  g.prompt('scene', 'A quay at dawn, nets drying, long shadows', {
    label: 'Scene',
    description: 'What the postcard shows',
    name: 'Scene',
    at: [0, 0],
    height: 180,
  })
  g.work('still', {
    task: 'workflow_gemini_image',
    app: 'gemini-image',
    name: 'Still',
    at: [360, 0],
    height: 320,
    inputs: { prompt: text, ratio: { type: 'string', value: '1344:768' } },
    output: 'image',
    exposed: version > 2,
  })
  g.work('clip', {
    task: 'workflow_gen4_5',
    app: 'gen-4-5',
    name: 'Clip',
    at: [720, 0],
    height: 360,
    inputs: { image, prompt: { type: 'string' }, duration: { type: 'int', value: version > 1 ? 5 : 10 } },
    output: 'video',
    exposed: true,
  })
  g.connect('scene.prompt', 'still.prompt')
  g.connect('still.image', 'clip.image')
  if (version > 1) {
    g.prompt('camera', 'Slow push in, no cuts', { label: 'Camera', name: 'Camera', at: [360, 380], height: 140 })
    g.connect('camera.prompt', 'clip.prompt')
  }
  return g.graph
}

/** Fan-out: one product picture into several formats. The later version adds a format and a comment. */
export function formats(version: number): WorkflowGraph {
  const g = buildGraph('formats')
  g.asset('product', 'image', { label: 'Product picture', name: 'Product', at: [0, 160], height: 240 })
  g.prompt('mood', 'Morning light, linen, a single shadow', { label: 'Mood', at: [0, 460] })
  const ratios = version > 1 ? ['1024:1024', '768:1344', '1344:768', '1536:672'] : ['1024:1024', '768:1344', '1344:768']
  ratios.forEach((ratio, i) => {
    const key = `r${i}`
    g.work(key, {
      task: 'workflow_gemini_3_1_flash_image',
      app: 'gemini-3-1-flash-image',
      name: `Format ${ratio}`,
      at: [420, i * 260],
      height: 220,
      inputs: { prompt: text, images: { type: 'array', required: true }, ratio: { type: 'string', value: ratio } },
      output: 'image',
      exposed: true,
    })
    g.connect('product.image', `${key}.images`, 0)
    g.connect('mood.prompt', `${key}.prompt`)
  })
  if (version > 1)
    g.comment('note', 'Wide banner was asked for by the shop team. Keep the product in the left third.', [420, 1080])
  return g.graph
}

/** Many inputs of every kind, hidden ones among them; nodes without names or heights. */
export function dubbedTour(version: number): WorkflowGraph {
  const g = buildGraph('dubbed-tour')
  g.asset('face', 'image', { label: 'Guide', at: [0, 0] })
  g.asset('walk', 'video', { label: 'Walk-through', at: [0, 260] })
  g.asset('voice', 'audio', { label: 'Voice sample', at: [0, 520] })
  g.prompt('words', 'Welcome aboard the Margareta. Mind your head.', {
    label: 'Words',
    description: 'Spoken by the guide',
    at: [0, 780],
  })
  g.number('seconds', 8, { label: 'Length in seconds', at: [0, 980] })
  g.flag('captions', true, { label: 'Captions', at: [0, 1100] })
  if (version > 1) g.number('loudness', -16, { label: 'Loudness (LUFS)', hidden: true, at: [0, 1220] })
  g.work('script', {
    task: 'workflow_claude_api',
    app: 'claude',
    at: [420, 780],
    inputs: { prompt: text, maxWords: { type: 'number' } },
    output: 'text',
    exposed: version > 2,
  })
  g.work('speech', {
    task: 'workflow_media_processing_v2',
    app: 'media-processing',
    sub: 'voice',
    at: [840, 520],
    inputs: { text, sample: { type: 'audio' }, loudness: { type: 'number', value: -16 } },
    output: 'audio',
  })
  g.work('guide', {
    task: 'workflow_gen4_gm',
    app: 'aleph',
    at: [840, 120],
    inputs: {
      video: { type: 'video', required: true },
      image,
      prompt: { type: 'string', value: 'Place the guide by the rail' },
    },
    output: 'video',
  })
  g.work('film', {
    task: 'workflow_media_processing_v2',
    app: 'media-processing',
    sub: 'mux',
    at: [1260, 320],
    inputs: {
      video: { type: 'video', required: true },
      audio: { type: 'audio', required: true },
      captions: { type: 'boolean' },
    },
    output: 'video',
    exposed: true,
  })
  g.comment('rights', 'The voice sample needs a signed release.', [0, 1340])
  g.connect('words.prompt', 'script.prompt')
  g.connect('seconds.number', 'script.maxWords')
  g.connect('script.text', 'speech.text')
  g.connect('voice.audio', 'speech.sample')
  g.connect('walk.video', 'guide.video')
  g.connect('face.image', 'guide.image')
  g.connect('guide.video', 'film.video')
  g.connect('speech.audio', 'film.audio')
  g.connect('captions.boolean', 'film.captions')
  if (version > 1) g.connect('loudness.number', 'speech.loudness')
  return g.graph
}

/** The smallest: no input that a caller may set. */
export function dailyQuote(): WorkflowGraph {
  const g = buildGraph('quote')
  g.work('quote', {
    task: 'workflow_gemini_api',
    app: 'gemini',
    name: 'Quote of the day',
    at: [0, 0],
    height: 200,
    inputs: { prompt: { type: 'string', value: 'One friendly sentence about the sea' } },
    output: 'text',
  })
  g.work('card', {
    task: 'workflow_img_ref',
    app: 'references',
    name: 'Card',
    at: [380, 0],
    height: 300,
    inputs: { prompt: text },
    output: 'image',
    exposed: true,
  })
  g.connect('quote.text', 'card.prompt')
  return g.graph
}

/** Large: a storyboard whose shots are written, drawn, filmed and joined; about forty nodes. */
export function storyboard(version: number): WorkflowGraph {
  const g = buildGraph('storyboard')
  const shots = version > 1 ? 8 : 5
  g.prompt('story', 'A lamp-lighter who is afraid of the dark', {
    label: 'Story',
    name: 'Story',
    at: [0, 0],
    height: 220,
  })
  g.prompt('style', 'Paper cut-outs, warm light from one side', {
    label: 'Style',
    name: 'Style',
    at: [0, 280],
    height: 160,
  })
  g.asset('hero', 'image', { label: 'Main character', name: 'Hero', at: [0, 500], height: 260 })
  g.number('seconds', 5, { label: 'Seconds per shot', at: [0, 820] })
  g.work('outline', {
    task: 'workflow_claude_api',
    app: 'claude',
    name: 'Outline',
    at: [400, 0],
    height: 260,
    inputs: { prompt: text },
    output: 'text',
    exposed: true,
  })
  g.connect('story.prompt', 'outline.prompt')
  for (let shot = 0; shot < shots; shot++) {
    const y = shot * 380
    g.work(`pick${shot}`, {
      task: 'workflow_text_operations',
      app: 'text',
      sub: 'json_parser',
      name: `Shot ${shot + 1}`,
      at: [800, y],
      height: 140,
      inputs: { text, path: { type: 'string', value: `shots[${shot}]` } },
      output: 'text',
    })
    g.work(`line${shot}`, {
      task: 'workflow_text_operations',
      app: 'text',
      sub: 'concat',
      at: [1160, y],
      inputs: { texts: { type: 'array', required: true } },
      output: 'text',
    })
    g.work(`draw${shot}`, {
      task: 'workflow_img_ref',
      app: 'references',
      name: `Drawing ${shot + 1}`,
      at: [1520, y],
      height: 300,
      inputs: { prompt: text, images: { type: 'array' } },
      output: 'image',
      exposed: shot === 0,
    })
    g.work(`film${shot}`, {
      task: shot % 2 ? 'workflow_kling_3_0_standard' : 'workflow_veo3_1',
      app: shot % 2 ? 'kling-3-0' : 'veo-3-1',
      name: `Film ${shot + 1}`,
      at: [1880, y],
      height: 300,
      inputs: { image, duration: { type: 'int' } },
      output: 'video',
    })
    g.connect('outline.text', `pick${shot}.text`)
    g.connect(`pick${shot}.text`, `line${shot}.texts`, 0)
    g.connect('style.prompt', `line${shot}.texts`, 1)
    g.connect(`line${shot}.text`, `draw${shot}.prompt`)
    g.connect('hero.image', `draw${shot}.images`, 0)
    g.connect(`draw${shot}.image`, `film${shot}.image`)
    g.connect('seconds.number', `film${shot}.duration`)
    g.connect(`film${shot}.video`, 'join.videos', shot)
  }
  g.work('join', {
    task: 'workflow_media_processing_v2',
    app: 'media-processing',
    sub: 'concat',
    name: 'Film',
    at: [2300, 400],
    height: 340,
    inputs: { videos: { type: 'array', required: true } },
    output: 'video',
    exposed: true,
  })
  g.comment('pace', 'Even shots are filmed by one model, odd ones by another: compare before we choose.', [1880, -160])
  return g.graph
}
