import { createRandom } from './random'
import type { SeedOrganization } from './types'

/** Daily limits of tier 2 by kind of model; three generations of a model may run at once. */
const daily: Readonly<Record<string, number>> = {
  'gen4.5': 500,
  gen4_turbo: 500,
  gen3a_turbo: 500,
  gen4_aleph: 500,
  act_two: 500,
  veo3: 500,
  'veo3.1': 500,
  'veo3.1_fast': 500,
  seedance2: 500,
  gen4_image: 1000,
  gen4_image_turbo: 1000,
  'gemini_2.5_flash': 1000,
  gemini_image3_pro: 1000,
  'gemini_image3.1_flash': 1000,
  gpt_image_2: 1000,
  eleven_multilingual_v2: 1000,
  eleven_v3: 1000,
  eleven_text_to_sound_v2: 1000,
  eleven_voice_isolation: 1000,
  eleven_voice_dubbing: 1000,
  eleven_multilingual_sts_v2: 1000,
  gwm1_avatars: 500,
}

/** An organization of tier 2: $500 a month, three generations at once, 500 to 1,000 a day. */
export function seedOrganization(creditBalance: number): SeedOrganization {
  const random = createRandom(2)
  const busy = ['gen4.5', 'gen4_image', 'gen4_image_turbo', 'eleven_multilingual_v2', 'gwm1_avatars']
  return {
    creditBalance,
    maxMonthlyCreditSpend: 50_000,
    models: Object.fromEntries(
      Object.entries(daily).map(([model, maxDailyGenerations]) => [
        model,
        { maxConcurrentGenerations: 3, maxDailyGenerations },
      ]),
    ),
    dailyGenerations: Object.fromEntries(busy.map((model) => [model, random.int(2, 19)])),
  }
}
