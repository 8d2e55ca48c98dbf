import type { LiveVoicePreset } from '~/api/types'
import type { PresetFamily } from '~/contract/voice-presets'
import families from '~/contract/voice-presets.gen.json'

/** Every family of preset voices, as the request schemas name them: no list of voices is kept by hand, and none can be listed through the API. */
export const PRESET_FAMILIES: readonly PresetFamily[] = families

const live = PRESET_FAMILIES.find((family) => family.requests.includes('CreateAvatarRequest'))?.presetIds ?? []
/** The type is generated from the very list that is asked here. */
const isLivePreset = (id: string): id is LiveVoicePreset => live.includes(id)

/** The presets that an avatar can have as its voice. */
export const LIVE_PRESETS: readonly LiveVoicePreset[] = live.filter(isLivePreset)
