// Made by `npm run contract`. Do not edit: change the API document or the derivation instead.

export interface paths {
  "/v1/avatars": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["ListAvatars"]
    put?: never
    post: operations["CreateAvatar"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/avatar_conversations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["ListAvatarConversations"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/avatar_usage": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetAvatarUsage"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/avatar_conversations/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetAvatarConversation"]
    put?: never
    post?: never
    delete: operations["DeleteAvatarConversation"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/avatars/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetAvatar"]
    put?: never
    post?: never
    delete: operations["DeleteAvatar"]
    options?: never
    head?: never
    patch: operations["UpdateAvatar"]
    trace?: never
  }
  "/v1/avatar_videos": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateAvatarVideo"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/documents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["ListDocuments"]
    put?: never
    post: operations["CreateDocument"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/documents/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetDocument"]
    put?: never
    post?: never
    delete: operations["DeleteDocument"]
    options?: never
    head?: never
    patch: operations["UpdateDocument"]
    trace?: never
  }
  "/v1/realtime_sessions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateRealtimeSession"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/realtime_sessions/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetRealtimeSession"]
    put?: never
    post?: never
    delete: operations["DeleteRealtimeSession"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/tasks/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetTask"]
    put?: never
    post?: never
    delete: operations["DeleteTask"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/image_to_video": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateImageToVideo"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/text_to_video": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateTextToVideo"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/video_to_video": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateVideoToVideo"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/text_to_image": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateTextToImage"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/character_performance": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateCharacterPerformance"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/sound_effect": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateSoundEffect"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/speech_to_speech": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateSpeechToSpeech"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/text_to_speech": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateTextToSpeech"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/voice_dubbing": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateVoiceDubbing"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/voice_isolation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateVoiceIsolation"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/organization": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetOrganization"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/organization/usage": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["QueryOrganizationUsage"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/uploads": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["CreateUpload"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/voices": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["ListVoices"]
    put?: never
    post: operations["CreateVoice"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/voices/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetVoice"]
    put?: never
    post?: never
    delete: operations["DeleteVoice"]
    options?: never
    head?: never
    patch: operations["UpdateVoice"]
    trace?: never
  }
  "/v1/voices/preview": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: operations["PreviewVoice"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/workflows/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetWorkflow"]
    put?: never
    post: operations["RunWorkflow"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/workflows": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["ListWorkflows"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v1/workflow_invocations/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: operations["GetWorkflowInvocation"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}

export interface components {
  schemas: {
    AudioUri: string
    Avatar: components['schemas']["AvatarProcessing"] | components['schemas']["AvatarReady"] | components['schemas']["AvatarFailed"]
    AvatarChoice: components['schemas']["AvatarChoiceRunwayPreset"] | components['schemas']["AvatarChoiceCustom"]
    AvatarChoiceCustom: { "type": "custom"; "avatarId": components['schemas']["Uuid"] }
    AvatarChoiceRunwayPreset: { "type": "runway-preset"; "presetId": components['schemas']["AvatarChoiceRunwayPresetPresetId"] }
    AvatarChoiceRunwayPresetPresetId: "game-character" | "music-superstar" | "game-character-man" | "cat-character" | "influencer" | "tennis-coach" | "human-resource" | "fashion-designer" | "cooking-teacher"
    AvatarConversation: components['schemas']["AvatarConversationInProgress"] | components['schemas']["AvatarConversationEnded"] | components['schemas']["AvatarConversationFailed"]
    AvatarConversationEnded: { "id": components['schemas']["Uuid"]; "name": string; "avatar": components['schemas']["ConversationAvatar"] | null; "createdAt": components['schemas']["UtcDateTime"]; "maxDuration": number | null; "transcript": (components['schemas']["TranscriptEntry"])[]; "recordingUrl": string | null; "tools": (components['schemas']["ConversationTool"])[]; "status": "ended"; "startedAt": components['schemas']["UtcDateTime"] | null; "endedAt": components['schemas']["UtcDateTime"] | null; "duration": number | null }
    AvatarConversationFailed: { "id": components['schemas']["Uuid"]; "name": string; "avatar": components['schemas']["ConversationAvatar"] | null; "createdAt": components['schemas']["UtcDateTime"]; "maxDuration": number | null; "transcript": (components['schemas']["TranscriptEntry"])[]; "recordingUrl": string | null; "tools": (components['schemas']["ConversationTool"])[]; "status": "failed"; "startedAt": components['schemas']["UtcDateTime"] | null; "endedAt": components['schemas']["UtcDateTime"] | null; "duration": number | null; "failure": string; "failureCode": string }
    AvatarConversationInProgress: { "id": components['schemas']["Uuid"]; "name": string; "avatar": components['schemas']["ConversationAvatar"] | null; "createdAt": components['schemas']["UtcDateTime"]; "maxDuration": number | null; "transcript": (components['schemas']["TranscriptEntry"])[]; "recordingUrl": string | null; "tools": (components['schemas']["ConversationTool"])[]; "status": "in_progress"; "startedAt": components['schemas']["UtcDateTime"] | null; "duration": number | null }
    AvatarConversationList: { "data": (components['schemas']["AvatarConversationSummary"])[]; "hasMore": boolean; "nextCursor": string | null }
    AvatarConversationSummary: { "id": components['schemas']["Uuid"]; "name": string; "status": components['schemas']["ConversationStatus"]; "avatar": components['schemas']["ConversationSummaryAvatar"] | null; "createdAt": components['schemas']["UtcDateTime"]; "duration": number | null; "hasTools": boolean }
    AvatarFailed: { "id": components['schemas']["Uuid"]; "name": string; "personality": string; "startScript": string | null; "voice": components['schemas']["AvatarVoice"]; "referenceImageUri": string | null; "processedImageUri": string | null; "documentIds": (components['schemas']["Uuid"])[]; "createdAt": components['schemas']["UtcDateTime"]; "updatedAt": components['schemas']["UtcDateTime"]; "status": "FAILED"; "failureReason": string }
    AvatarList: { "data": (components['schemas']["Avatar"])[]; "hasMore": boolean; "nextCursor": string | null }
    AvatarProcessing: { "id": components['schemas']["Uuid"]; "name": string; "personality": string; "startScript": string | null; "voice": components['schemas']["AvatarVoice"]; "referenceImageUri": string | null; "processedImageUri": string | null; "documentIds": (components['schemas']["Uuid"])[]; "createdAt": components['schemas']["UtcDateTime"]; "updatedAt": components['schemas']["UtcDateTime"]; "status": "PROCESSING" }
    AvatarReady: { "id": components['schemas']["Uuid"]; "name": string; "personality": string; "startScript": string | null; "voice": components['schemas']["AvatarVoice"]; "referenceImageUri": string | null; "processedImageUri": string | null; "documentIds": (components['schemas']["Uuid"])[]; "createdAt": components['schemas']["UtcDateTime"]; "updatedAt": components['schemas']["UtcDateTime"]; "status": "READY" }
    AvatarUsage: { "totalSeconds": number; "totalSessions": number; "avgDurationSeconds": number; "byDay": (components['schemas']["AvatarUsageDay"])[] }
    AvatarUsageDay: { "date": components['schemas']["UtcDate"]; "sessions": number; "seconds": number }
    AvatarVoice: components['schemas']["AvatarVoiceRunwayLivePreset"] | components['schemas']["AvatarVoiceCustom"]
    AvatarVoiceCustom: { "type": "custom"; "id": components['schemas']["Uuid"]; "deleted": boolean; "name"?: string; "description"?: string | null }
    AvatarVoiceRequest: components['schemas']["AvatarVoiceRequestRunwayLivePreset"] | components['schemas']["AvatarVoiceRequestCustom"]
    AvatarVoiceRequestCustom: { "type": "custom"; "id": components['schemas']["Uuid"] }
    AvatarVoiceRequestRunwayLivePreset: { "type": "runway-live-preset"; "presetId": components['schemas']["LiveVoicePreset"] }
    AvatarVoiceRunwayLivePreset: { "type": "runway-live-preset"; "presetId": components['schemas']["LiveVoicePreset"]; "name": string; "description": string }
    Background: "opaque" | "auto"
    ContentModeration: { "publicFigureThreshold"?: components['schemas']["PublicFigureThreshold"] }
    ConversationAvatar: components['schemas']["ConversationAvatarRunwayPreset"] | components['schemas']["ConversationAvatarCustom"]
    ConversationAvatarCustom: { "type": "custom"; "id": components['schemas']["Uuid"] | null; "name": string | null; "imageUrl": string | null }
    ConversationAvatarRunwayPreset: { "type": "runway-preset"; "presetId": string }
    ConversationStatus: "in_progress" | "ended" | "failed"
    ConversationSummaryAvatar: components['schemas']["ConversationSummaryAvatarRunwayPreset"] | components['schemas']["ConversationSummaryAvatarCustom"]
    ConversationSummaryAvatarCustom: { "type": "custom"; "id": components['schemas']["Uuid"] | null; "name": string | null }
    ConversationSummaryAvatarRunwayPreset: { "type": "runway-preset"; "presetId": string; "name": string }
    ConversationTool: { "type": components['schemas']["ConversationToolType"]; "name": string; "description": string }
    ConversationToolType: "client_event" | "backend_rpc"
    CreateAvatarRequest: { "name": string; "referenceImage": components['schemas']["ImageUri"]; "personality": string; "startScript"?: string; "voice": components['schemas']["AvatarVoiceRequest"]; "documentIds"?: (components['schemas']["Uuid"])[]; "imageProcessing"?: components['schemas']["ImageProcessing"] }
    CreateAvatarVideoRequest: { "model": "gwm1_avatars"; "avatar": components['schemas']["AvatarChoice"]; "speech": components['schemas']["CreateAvatarVideoRequestSpeech"] }
    CreateAvatarVideoRequestSpeech: components['schemas']["CreateAvatarVideoRequestSpeechAudio"] | components['schemas']["CreateAvatarVideoRequestSpeechText"]
    CreateAvatarVideoRequestSpeechAudio: { "type": "audio"; "audio": components['schemas']["AudioUri"] }
    CreateAvatarVideoRequestSpeechText: { "type": "text"; "text": string; "voice"?: components['schemas']["CreateAvatarVideoRequestSpeechTextVoice"] }
    CreateAvatarVideoRequestSpeechTextVoice: components['schemas']["CreateAvatarVideoRequestSpeechTextVoicePreset"] | components['schemas']["AvatarVoiceRequestCustom"]
    CreateAvatarVideoRequestSpeechTextVoicePreset: { "type": "preset"; "presetId": components['schemas']["LiveVoicePreset"] }
    CreateCharacterPerformanceRequest: components['schemas']["CreateCharacterPerformanceRequestActTwo"]
    CreateCharacterPerformanceRequestActTwo: { "seed"?: number; "character": components['schemas']["CreateCharacterPerformanceRequestActTwoCharacter"]; "reference": components['schemas']["CreateCharacterPerformanceRequestActTwoReference"]; "bodyControl"?: boolean; "expressionIntensity"?: number; "ratio"?: components['schemas']["CreateCharacterPerformanceRequestActTwoRatio"]; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "act_two" }
    CreateCharacterPerformanceRequestActTwoCharacter: components['schemas']["CreateVideoToVideoRequestGen4AlephReferenceImage"] | components['schemas']["CreateCharacterPerformanceRequestActTwoCharacterVideo"]
    CreateCharacterPerformanceRequestActTwoCharacterVideo: { "type": "video"; "uri": components['schemas']["VideoUri"] }
    CreateCharacterPerformanceRequestActTwoRatio: "1280:720" | "720:1280" | "960:960" | "1104:832" | "832:1104" | "1584:672"
    CreateCharacterPerformanceRequestActTwoReference: components['schemas']["CreateCharacterPerformanceRequestActTwoCharacterVideo"]
    CreateDocumentRequest: { "name": string; "content": string }
    CreateImageToVideoRequest: components['schemas']["CreateImageToVideoRequestGen45"] | components['schemas']["CreateImageToVideoRequestGen4Turbo"] | components['schemas']["CreateImageToVideoRequestVeo31"] | components['schemas']["CreateImageToVideoRequestGen3aTurbo"] | components['schemas']["CreateImageToVideoRequestVeo31Fast"] | components['schemas']["CreateImageToVideoRequestVeo3"]
    CreateImageToVideoRequestGen3aTurbo: { "promptText": string; "promptImage": components['schemas']["ImageUri"] | (components['schemas']["CreateImageToVideoRequestVeo31PromptImage"])[]; "seed"?: number; "duration"?: components['schemas']["CreateImageToVideoRequestGen3aTurboDuration"]; "ratio"?: components['schemas']["CreateImageToVideoRequestGen3aTurboRatio"]; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "gen3a_turbo" }
    CreateImageToVideoRequestGen3aTurboDuration: 5 | 10
    CreateImageToVideoRequestGen3aTurboRatio: "768:1280" | "1280:768"
    CreateImageToVideoRequestGen45: { "promptText": string; "promptImage": components['schemas']["ImageUri"] | (components['schemas']["CreateImageToVideoRequestGen45PromptImage"])[]; "seed"?: number; "ratio": components['schemas']["CreateImageToVideoRequestGen45Ratio"]; "duration": number; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "gen4.5" }
    CreateImageToVideoRequestGen45PromptImage: { "uri": components['schemas']["ImageUri"]; "position": "first" }
    CreateImageToVideoRequestGen45Ratio: "1280:720" | "720:1280" | "1104:832" | "960:960" | "832:1104" | "1584:672"
    CreateImageToVideoRequestGen4Turbo: { "promptText"?: string; "promptImage": components['schemas']["ImageUri"] | (components['schemas']["CreateImageToVideoRequestGen45PromptImage"])[]; "seed"?: number; "ratio": components['schemas']["CreateImageToVideoRequestGen4TurboRatio"]; "duration"?: number; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "gen4_turbo" }
    CreateImageToVideoRequestGen4TurboRatio: "1280:720" | "720:1280" | "1104:832" | "832:1104" | "960:960" | "1584:672"
    CreateImageToVideoRequestVeo3: { "promptText"?: string; "promptImage": components['schemas']["ImageUri"] | (components['schemas']["CreateImageToVideoRequestGen45PromptImage"])[]; "duration": 8; "ratio": components['schemas']["CreateImageToVideoRequestVeo31Ratio"]; "model": "veo3" }
    CreateImageToVideoRequestVeo31: { "promptText"?: string; "promptImage": components['schemas']["ImageUri"] | (components['schemas']["CreateImageToVideoRequestVeo31PromptImage"])[]; "ratio": components['schemas']["CreateImageToVideoRequestVeo31Ratio"]; "audio"?: boolean; "duration"?: components['schemas']["CreateImageToVideoRequestVeo31Duration"]; "model": "veo3.1" }
    CreateImageToVideoRequestVeo31Duration: 4 | 6 | 8
    CreateImageToVideoRequestVeo31Fast: { "promptText"?: string; "promptImage": components['schemas']["ImageUri"] | (components['schemas']["CreateImageToVideoRequestVeo31PromptImage"])[]; "ratio": components['schemas']["CreateImageToVideoRequestVeo31Ratio"]; "audio"?: boolean; "duration"?: components['schemas']["CreateImageToVideoRequestVeo31Duration"]; "model": "veo3.1_fast" }
    CreateImageToVideoRequestVeo31PromptImage: { "uri": components['schemas']["ImageUri"]; "position": components['schemas']["Position"] }
    CreateImageToVideoRequestVeo31Ratio: "1280:720" | "720:1280" | "1080:1920" | "1920:1080"
    CreateRealtimeSessionRequest: { "model": "gwm1_avatars"; "avatar": components['schemas']["AvatarChoice"]; "maxDuration"?: number; "personality"?: string; "startScript"?: string; "tools"?: (components['schemas']["SessionTool"])[] }
    CreateSoundEffectRequest: components['schemas']["CreateSoundEffectRequestElevenTextToSoundV2"]
    CreateSoundEffectRequestElevenTextToSoundV2: { "promptText": string; "duration"?: number; "loop"?: boolean; "model": "eleven_text_to_sound_v2" }
    CreateSpeechToSpeechRequest: components['schemas']["CreateSpeechToSpeechRequestElevenMultilingualStsV2"]
    CreateSpeechToSpeechRequestElevenMultilingualStsV2: { "removeBackgroundNoise"?: boolean; "media": components['schemas']["SpeechMedia"]; "voice": components['schemas']["SpeechVoice"]; "model": "eleven_multilingual_sts_v2" }
    CreateTextToImageRequest: components['schemas']["CreateTextToImageRequestGen4ImageTurbo"] | components['schemas']["CreateTextToImageRequestGen4Image"] | components['schemas']["CreateTextToImageRequestGptImage2"] | components['schemas']["CreateTextToImageRequestGeminiImage3Pro"] | components['schemas']["CreateTextToImageRequestGemini25Flash"]
    CreateTextToImageRequestGemini25Flash: { "promptText": string; "ratio": components['schemas']["CreateTextToImageRequestGemini25FlashRatio"]; "referenceImages"?: (components['schemas']["CreateTextToImageRequestGen4ImageTurboReferenceImage"])[]; "model": "gemini_2.5_flash" }
    CreateTextToImageRequestGemini25FlashRatio: "1344:768" | "768:1344" | "1024:1024" | "1184:864" | "864:1184" | "1536:672" | "832:1248" | "1248:832" | "896:1152" | "1152:896"
    CreateTextToImageRequestGeminiImage3Pro: { "promptText": string; "ratio": components['schemas']["CreateTextToImageRequestGeminiImage3ProRatio"]; "referenceImages"?: (components['schemas']["CreateTextToImageRequestGeminiImage3ProReferenceImage"])[]; "outputCount"?: components['schemas']["OutputCount"]; "model": "gemini_image3_pro" }
    CreateTextToImageRequestGeminiImage3ProRatio: "1344:768" | "768:1344" | "1024:1024" | "1184:864" | "864:1184" | "1536:672" | "832:1248" | "1248:832" | "896:1152" | "1152:896" | "2048:2048" | "1696:2528" | "2528:1696" | "1792:2400" | "2400:1792" | "1856:2304" | "2304:1856" | "1536:2752" | "2752:1536" | "3168:1344" | "4096:4096" | "3392:5056" | "5056:3392" | "3584:4800" | "4800:3584" | "3712:4608" | "4608:3712" | "3072:5504" | "5504:3072" | "6336:2688"
    CreateTextToImageRequestGeminiImage3ProReferenceImage: { "uri": components['schemas']["ImageUri"]; "tag"?: string; "subject"?: components['schemas']["Subject"] }
    CreateTextToImageRequestGen4Image: { "promptText": string; "seed"?: number; "ratio": components['schemas']["CreateTextToImageRequestGen4ImageTurboRatio"]; "referenceImages"?: (components['schemas']["CreateTextToImageRequestGen4ImageTurboReferenceImage"])[]; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "gen4_image" }
    CreateTextToImageRequestGen4ImageTurbo: { "promptText": string; "seed"?: number; "ratio": components['schemas']["CreateTextToImageRequestGen4ImageTurboRatio"]; "referenceImages": (components['schemas']["CreateTextToImageRequestGen4ImageTurboReferenceImage"])[]; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "gen4_image_turbo" }
    CreateTextToImageRequestGen4ImageTurboRatio: "1024:1024" | "1080:1080" | "1168:880" | "1360:768" | "1440:1080" | "1080:1440" | "1808:768" | "1920:1080" | "1080:1920" | "2112:912" | "1280:720" | "720:1280" | "720:720" | "960:720" | "720:960" | "1680:720"
    CreateTextToImageRequestGen4ImageTurboReferenceImage: { "uri": components['schemas']["ImageUri"]; "tag"?: string }
    CreateTextToImageRequestGptImage2: { "promptText": string; "ratio": components['schemas']["CreateTextToImageRequestGptImage2Ratio"]; "quality"?: components['schemas']["Quality"]; "background"?: components['schemas']["Background"]; "referenceImages"?: (components['schemas']["CreateTextToImageRequestGptImage2ReferenceImage"])[]; "outputCount"?: number; "model": "gpt_image_2" }
    CreateTextToImageRequestGptImage2Ratio: "2048:880" | "1920:1088" | "1920:1280" | "1920:1440" | "1920:1536" | "1920:1920" | "1536:1920" | "1440:1920" | "1280:1920" | "1088:1920" | "2912:1248" | "2560:1440" | "2560:1712" | "2560:1920" | "2560:2048" | "2560:2560" | "2048:2560" | "1920:2560" | "1712:2560" | "1440:2560" | "3840:1648" | "3840:2160" | "3504:2336" | "3264:2448" | "3200:2560" | "2880:2880" | "2560:3200" | "2448:3264" | "2336:3504" | "2160:3840" | "auto"
    CreateTextToImageRequestGptImage2ReferenceImage: { "uri": components['schemas']["ImageUri"]; "tag"?: string }
    CreateTextToSpeechRequest: components['schemas']["CreateTextToSpeechRequestElevenMultilingualV2"]
    CreateTextToSpeechRequestElevenMultilingualV2: { "promptText": string; "voice": components['schemas']["SpeechVoice"]; "model": "eleven_multilingual_v2" }
    CreateTextToVideoRequest: components['schemas']["CreateTextToVideoRequestGen45"] | components['schemas']["CreateTextToVideoRequestVeo31"] | components['schemas']["CreateTextToVideoRequestVeo31Fast"] | components['schemas']["CreateTextToVideoRequestVeo3"]
    CreateTextToVideoRequestGen45: { "promptText": string; "ratio": components['schemas']["CreateTextToVideoRequestGen45Ratio"]; "duration": number; "seed"?: number; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "gen4.5" }
    CreateTextToVideoRequestGen45Ratio: "1280:720" | "720:1280"
    CreateTextToVideoRequestVeo3: { "promptText": string; "duration": 8; "ratio": components['schemas']["CreateImageToVideoRequestVeo31Ratio"]; "model": "veo3" }
    CreateTextToVideoRequestVeo31: { "promptText": string; "ratio": components['schemas']["CreateImageToVideoRequestVeo31Ratio"]; "audio"?: boolean; "duration"?: components['schemas']["CreateImageToVideoRequestVeo31Duration"]; "model": "veo3.1" }
    CreateTextToVideoRequestVeo31Fast: { "promptText": string; "ratio": components['schemas']["CreateImageToVideoRequestVeo31Ratio"]; "audio"?: boolean; "duration"?: components['schemas']["CreateImageToVideoRequestVeo31Duration"]; "model": "veo3.1_fast" }
    CreateUploadRequest: { "filename": string; "type": "ephemeral" }
    CreateUploadResponse: { "uploadUrl": string; "fields": { [key: string]: string }; "runwayUri": string }
    CreateVideoToVideoRequest: components['schemas']["CreateVideoToVideoRequestGen4Aleph"]
    CreateVideoToVideoRequestGen4Aleph: { "videoUri": components['schemas']["VideoUri"]; "promptText": string; "ratio"?: components['schemas']["CreateVideoToVideoRequestGen4AlephRatio"]; "seed"?: number; "references"?: (components['schemas']["CreateVideoToVideoRequestGen4AlephReference"])[]; "contentModeration"?: components['schemas']["ContentModeration"]; "model": "gen4_aleph" }
    CreateVideoToVideoRequestGen4AlephRatio: "1280:720" | "720:1280" | "1104:832" | "960:960" | "832:1104" | "1584:672" | "848:480" | "640:480"
    CreateVideoToVideoRequestGen4AlephReference: components['schemas']["CreateVideoToVideoRequestGen4AlephReferenceImage"]
    CreateVideoToVideoRequestGen4AlephReferenceImage: { "type": "image"; "uri": components['schemas']["ImageUri"] }
    CreateVoiceDubbingRequest: components['schemas']["CreateVoiceDubbingRequestElevenVoiceDubbing"]
    CreateVoiceDubbingRequestElevenVoiceDubbing: { "audioUri": components['schemas']["AudioUri"]; "targetLang": components['schemas']["TargetLang"]; "disableVoiceCloning"?: boolean; "dropBackgroundAudio"?: boolean; "numSpeakers"?: number; "model": "eleven_voice_dubbing" }
    CreateVoiceIsolationRequest: components['schemas']["CreateVoiceIsolationRequestElevenVoiceIsolation"]
    CreateVoiceIsolationRequestElevenVoiceIsolation: { "audioUri": components['schemas']["AudioUri"]; "model": "eleven_voice_isolation" }
    CreateVoiceRequest: { "name": string; "description"?: string | null; "from": components['schemas']["VoiceSource"] }
    CreatedId: { "id": components['schemas']["Uuid"] }
    Document: { "id": components['schemas']["Uuid"]; "name": string; "type": components['schemas']["DocumentType"]; "usedBy": (components['schemas']["UsedBy"])[]; "content": string; "createdAt": components['schemas']["UtcDateTime"]; "updatedAt": components['schemas']["UtcDateTime"] }
    DocumentList: { "data": (components['schemas']["DocumentSummary"])[]; "hasMore": boolean; "nextCursor": string | null }
    DocumentSummary: { "id": components['schemas']["Uuid"]; "name": string; "type": components['schemas']["DocumentType"]; "usedBy": (components['schemas']["UsedBy"])[]; "createdAt": components['schemas']["UtcDateTime"]; "updatedAt": components['schemas']["UtcDateTime"] }
    DocumentType: "text" | "file"
    ErrorBody: { "error": string }
    ImageProcessing: "optimize" | "none"
    ImageUri: string
    ListDocumentsOrder: "asc" | "desc"
    ListDocumentsSort: "createdAt" | "updatedAt"
    LiveVoicePreset: "victoria" | "vincent" | "clara" | "drew" | "skye" | "max" | "morgan" | "felix" | "mia" | "marcus" | "summer" | "ruby" | "aurora" | "jasper" | "leo" | "adrian" | "nina" | "emma" | "blake" | "david" | "maya" | "nathan" | "sam" | "georgia" | "petra" | "adam" | "zach" | "violet" | "roman" | "luna"
    ModelLimits: { "maxConcurrentGenerations": number; "maxDailyGenerations": number }
    ModelUsage: { "dailyGenerations": number }
    ModelVariant: "gen4.5" | "gen3a_turbo" | "gen4_turbo" | "gen4_image" | "gen4_image_turbo" | "gpt_image_2" | "act_two" | "gen4_aleph" | "veo3" | "veo3.1" | "veo3.1_fast" | "gemini_2.5_flash" | "gemini_image3_pro" | "gemini_image3.1_flash" | "eleven_multilingual_v2" | "eleven_v3" | "eleven_text_to_sound_v2" | "eleven_voice_isolation" | "eleven_voice_dubbing" | "eleven_multilingual_sts_v2" | "eleven_scribe_v2" | "gwm1_avatars" | "gwm1_avatar_async_audio_to_video" | "gwm1_avatar_async_text_to_video" | "voice_processing" | "seedance2"
    Organization: { "tier": components['schemas']["OrganizationTier"]; "creditBalance": number; "usage": components['schemas']["OrganizationUsage"] }
    OrganizationTier: { "maxMonthlyCreditSpend": number; "models": { [key: string]: components['schemas']["ModelLimits"] } }
    OrganizationUsage: { "models": { [key: string]: components['schemas']["ModelUsage"] } }
    OutputCount: 1 | 4
    Position: "first" | "last"
    PreviewVoiceRequest: { "prompt": string; "model": components['schemas']["VoiceSourceTextModel"] }
    PreviewVoiceResponse: { "url": string; "durationSecs": number }
    PublicFigureThreshold: "auto" | "low"
    Quality: "low" | "medium" | "high" | "auto"
    QueryOrganizationUsageRequest: { "startDate"?: components['schemas']["UtcDate"]; "beforeDate"?: components['schemas']["UtcDate"] }
    QueryOrganizationUsageResponse: { "results": (components['schemas']["UsageDay"])[]; "models": (components['schemas']["ModelVariant"])[] }
    RealtimeSession: components['schemas']["RealtimeSessionNotReady"] | components['schemas']["RealtimeSessionReady"] | components['schemas']["RealtimeSessionRunning"] | components['schemas']["RealtimeSessionCompleted"] | components['schemas']["RealtimeSessionFailed"] | components['schemas']["RealtimeSessionCancelled"]
    RealtimeSessionCancelled: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "CANCELLED" }
    RealtimeSessionCompleted: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "COMPLETED"; "duration": number }
    RealtimeSessionFailed: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "FAILED"; "failure": string; "failureCode": string }
    RealtimeSessionNotReady: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "NOT_READY"; "queued"?: boolean }
    RealtimeSessionReady: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "READY"; "expiresAt": components['schemas']["UtcDateTime"]; "sessionKey": string }
    RealtimeSessionRunning: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "RUNNING" }
    RunWorkflowRequest: { "nodeOutputs"?: { [key: string]: { [key: string]: components['schemas']["WorkflowNodeOutput"] } } }
    SessionTool: components['schemas']["SessionToolClientEvent"] | components['schemas']["SessionToolBackendRpc"]
    SessionToolBackendRpc: { "type": "backend_rpc"; "name": string; "description": string; "parameters"?: (components['schemas']["SessionToolParameter"])[]; "timeoutSeconds"?: number }
    SessionToolClientEvent: { "type": "client_event"; "name": string; "description": string; "parameters"?: (components['schemas']["SessionToolParameter"])[] }
    SessionToolParameter: components['schemas']["SessionToolParameterString"] | components['schemas']["SessionToolParameterInteger"] | components['schemas']["SessionToolParameterNumber"] | components['schemas']["SessionToolParameterBoolean"] | components['schemas']["SessionToolParameterArray"] | components['schemas']["SessionToolParameterObject"]
    SessionToolParameterArray: { "name": string; "description": string; "required"?: boolean; "type": "array"; "items": components['schemas']["SessionToolParameterItems"] }
    SessionToolParameterBoolean: { "name": string; "description": string; "required"?: boolean; "type": "boolean" }
    SessionToolParameterInteger: { "name": string; "description": string; "required"?: boolean; "type": "integer" }
    SessionToolParameterItems: { "type": components['schemas']["SessionToolParameterItemsType"] }
    SessionToolParameterItemsType: "string" | "integer" | "number" | "boolean"
    SessionToolParameterNumber: { "name": string; "description": string; "required"?: boolean; "type": "number" }
    SessionToolParameterObject: { "name": string; "description": string; "required"?: boolean; "type": "object"; "properties": (unknown)[] }
    SessionToolParameterString: { "name": string; "description": string; "required"?: boolean; "type": "string"; "enum"?: (string)[] }
    SpeechMedia: components['schemas']["SpeechMediaAudio"] | components['schemas']["CreateCharacterPerformanceRequestActTwoCharacterVideo"]
    SpeechMediaAudio: { "type": "audio"; "uri": components['schemas']["AudioUri"] }
    SpeechVoice: components['schemas']["SpeechVoiceRunwayPreset"]
    SpeechVoicePreset: "Maya" | "Arjun" | "Serene" | "Bernard" | "Billy" | "Mark" | "Clint" | "Mabel" | "Chad" | "Leslie" | "Eleanor" | "Elias" | "Elliot" | "Grungle" | "Brodie" | "Sandra" | "Kirk" | "Kylie" | "Lara" | "Lisa" | "Malachi" | "Marlene" | "Martin" | "Miriam" | "Monster" | "Paula" | "Pip" | "Rusty" | "Ragnar" | "Xylar" | "Maggie" | "Jack" | "Katie" | "Noah" | "James" | "Rina" | "Ella" | "Mariah" | "Frank" | "Claudia" | "Niki" | "Vincent" | "Kendrick" | "Myrna" | "Tom" | "Wanda" | "Benjamin" | "Kiana" | "Rachel"
    SpeechVoiceRunwayPreset: { "type": "runway-preset"; "presetId": components['schemas']["SpeechVoicePreset"] }
    Subject: "object" | "human"
    TargetLang: "en" | "hi" | "pt" | "zh" | "es" | "fr" | "de" | "ja" | "ar" | "ru" | "ko" | "id" | "it" | "nl" | "tr" | "pl" | "sv" | "fil" | "ms" | "ro" | "uk" | "el" | "cs" | "da" | "fi" | "bg" | "hr" | "sk" | "ta"
    Task: components['schemas']["TaskPending"] | components['schemas']["TaskThrottled"] | components['schemas']["TaskCancelled"] | components['schemas']["TaskRunning"] | components['schemas']["TaskFailed"] | components['schemas']["TaskSucceeded"]
    TaskCancelled: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "CANCELLED" }
    TaskFailed: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "FAILED"; "failure": string; "failureCode"?: string }
    TaskPending: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "PENDING" }
    TaskRunning: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "RUNNING"; "progress": number }
    TaskSucceeded: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "SUCCEEDED"; "output": (string)[] }
    TaskThrottled: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "THROTTLED" }
    ToolCall: { "id"?: string; "name": string; "arguments": { [key: string]: unknown } }
    ToolResult: { "id"?: string; "name": string; "result"?: { [key: string]: unknown } | string | null; "error"?: string | null; "durationMs"?: number | null }
    TranscriptEntry: { "role": components['schemas']["TranscriptRole"]; "content": string | null; "timestamp": components['schemas']["UtcDateTime"] | null; "toolCalls"?: (components['schemas']["ToolCall"])[]; "toolResults"?: (components['schemas']["ToolResult"])[] }
    TranscriptRole: "user" | "assistant"
    UpdateAvatarRequest: { "name"?: string; "referenceImage"?: components['schemas']["ImageUri"]; "personality"?: string; "startScript"?: string | null; "voice"?: components['schemas']["AvatarVoiceRequest"]; "documentIds"?: (components['schemas']["Uuid"])[]; "imageProcessing"?: components['schemas']["ImageProcessing"] }
    UpdateDocumentRequest: { "name"?: string; "content"?: string }
    UpdateVoiceRequest: { "name"?: string; "description"?: string | null }
    UsageDay: { "date": components['schemas']["UtcDate"]; "usedCredits": (components['schemas']["UsedCredit"])[] }
    UsedBy: { "id": components['schemas']["Uuid"]; "name": string; "imageUrl": string | null }
    UsedCredit: { "model": components['schemas']["ModelVariant"]; "amount": number }
    UtcDate: string
    UtcDateTime: string
    Uuid: string
    VideoUri: string
    Voice: components['schemas']["VoiceProcessing"] | components['schemas']["VoiceReady"] | components['schemas']["VoiceFailed"]
    VoiceFailed: { "id": components['schemas']["Uuid"]; "name": string; "description": string | null; "createdAt": components['schemas']["UtcDateTime"]; "status": "FAILED"; "failureReason": string }
    VoiceList: { "data": (components['schemas']["Voice"])[]; "hasMore": boolean; "nextCursor": string | null }
    VoiceProcessing: { "id": components['schemas']["Uuid"]; "name": string; "description": string | null; "createdAt": components['schemas']["UtcDateTime"]; "status": "PROCESSING" }
    VoiceReady: { "id": components['schemas']["Uuid"]; "name": string; "description": string | null; "createdAt": components['schemas']["UtcDateTime"]; "status": "READY"; "previewUrl": string | null }
    VoiceSource: components['schemas']["CreateAvatarVideoRequestSpeechAudio"] | components['schemas']["VoiceSourceText"]
    VoiceSourceText: { "type": "text"; "prompt": string; "model": components['schemas']["VoiceSourceTextModel"] }
    VoiceSourceTextModel: "eleven_ttv_v3" | "eleven_multilingual_ttv_v2"
    Workflow: { "id": components['schemas']["Uuid"]; "name": string; "description": string | null; "version": number; "createdAt": components['schemas']["UtcDateTime"]; "updatedAt": components['schemas']["UtcDateTime"]; "graph": components['schemas']["WorkflowGraph"] }
    WorkflowGraph: { "nodes": (unknown)[]; "edges": (unknown)[]; "version": number }
    WorkflowInvocation: components['schemas']["WorkflowInvocationPending"] | components['schemas']["WorkflowInvocationThrottled"] | components['schemas']["WorkflowInvocationCancelled"] | components['schemas']["WorkflowInvocationRunning"] | components['schemas']["WorkflowInvocationFailed"] | components['schemas']["WorkflowInvocationSucceeded"]
    WorkflowInvocationCancelled: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "CANCELLED" }
    WorkflowInvocationFailed: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "FAILED"; "failure": string; "failureCode"?: string; "nodeErrors"?: { [key: string]: components['schemas']["WorkflowNodeError"] } }
    WorkflowInvocationPending: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "PENDING" }
    WorkflowInvocationRunning: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "RUNNING"; "progress": number; "output": { [key: string]: (string)[] }; "nodeErrors"?: { [key: string]: components['schemas']["WorkflowNodeError"] } }
    WorkflowInvocationSucceeded: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "SUCCEEDED"; "output": { [key: string]: (string)[] }; "nodeErrors"?: { [key: string]: components['schemas']["WorkflowNodeError"] } }
    WorkflowInvocationThrottled: { "id": components['schemas']["Uuid"]; "createdAt": components['schemas']["UtcDateTime"]; "status": "THROTTLED" }
    WorkflowList: { "data": (components['schemas']["WorkflowSummary"])[] }
    WorkflowNodeError: { "nodeName"?: string; "message": string }
    WorkflowNodeOutput: components['schemas']["WorkflowNodeOutputPrimitive"] | components['schemas']["CreateVideoToVideoRequestGen4AlephReferenceImage"] | components['schemas']["CreateCharacterPerformanceRequestActTwoCharacterVideo"] | components['schemas']["SpeechMediaAudio"]
    WorkflowNodeOutputPrimitive: { "type": "primitive"; "value": string | number | boolean }
    WorkflowSummary: { "name": string; "versions": (components['schemas']["WorkflowVersion"])[] }
    WorkflowVersion: { "id": components['schemas']["Uuid"]; "version": number; "createdAt": components['schemas']["UtcDateTime"] }
  }
}

export interface operations {
  ListAvatars: {
    parameters: { query?: { cursor?: string; limit?: number }; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["AvatarList"] } }
    }
  }
  CreateAvatar: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateAvatarRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Avatar"] } }
    }
  }
  ListAvatarConversations: {
    parameters: { query?: { cursor?: string; limit?: number; avatar?: components['schemas']["Uuid"]; startDate?: components['schemas']["UtcDateTime"]; endDate?: components['schemas']["UtcDateTime"] }; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["AvatarConversationList"] } }
    }
  }
  GetAvatarUsage: {
    parameters: { query: { startDate: components['schemas']["UtcDateTime"]; endDate: components['schemas']["UtcDateTime"] }; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["AvatarUsage"] } }
    }
  }
  GetAvatarConversation: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["AvatarConversation"] } }
    }
  }
  DeleteAvatarConversation: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  GetAvatar: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Avatar"] } }
    }
  }
  UpdateAvatar: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: { content: { 'application/json': components['schemas']["UpdateAvatarRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Avatar"] } }
      409: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  DeleteAvatar: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  CreateAvatarVideo: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateAvatarVideoRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
    }
  }
  ListDocuments: {
    parameters: { query?: { cursor?: string; limit?: number; sort?: components['schemas']["ListDocumentsSort"]; order?: components['schemas']["ListDocumentsOrder"] }; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["DocumentList"] } }
    }
  }
  CreateDocument: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateDocumentRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Document"] } }
    }
  }
  GetDocument: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Document"] } }
    }
  }
  UpdateDocument: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: { content: { 'application/json': components['schemas']["UpdateDocumentRequest"] } }
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  DeleteDocument: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  CreateRealtimeSession: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateRealtimeSessionRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
    }
  }
  GetRealtimeSession: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["RealtimeSession"] } }
    }
  }
  DeleteRealtimeSession: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  GetTask: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Task"] } }
      404: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  DeleteTask: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  CreateImageToVideo: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateImageToVideoRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateTextToVideo: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateTextToVideoRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateVideoToVideo: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateVideoToVideoRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateTextToImage: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateTextToImageRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateCharacterPerformance: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateCharacterPerformanceRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateSoundEffect: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateSoundEffectRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateSpeechToSpeech: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateSpeechToSpeechRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateTextToSpeech: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateTextToSpeechRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateVoiceDubbing: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateVoiceDubbingRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  CreateVoiceIsolation: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateVoiceIsolationRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      429: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  GetOrganization: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Organization"] } }
    }
  }
  QueryOrganizationUsage: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody?: { content: { 'application/json': components['schemas']["QueryOrganizationUsageRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["QueryOrganizationUsageResponse"] } }
    }
  }
  CreateUpload: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateUploadRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreateUploadResponse"] } }
      429: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  ListVoices: {
    parameters: { query?: { cursor?: string; limit?: number }; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["VoiceList"] } }
    }
  }
  CreateVoice: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["CreateVoiceRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
    }
  }
  GetVoice: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Voice"] } }
    }
  }
  UpdateVoice: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: { content: { 'application/json': components['schemas']["UpdateVoiceRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Voice"] } }
    }
  }
  DeleteVoice: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never }
    }
  }
  PreviewVoice: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody: { content: { 'application/json': components['schemas']["PreviewVoiceRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["PreviewVoiceResponse"] } }
    }
  }
  GetWorkflow: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["Workflow"] } }
      404: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  RunWorkflow: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: { content: { 'application/json': components['schemas']["RunWorkflowRequest"] } }
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["CreatedId"] } }
      404: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
  ListWorkflows: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["WorkflowList"] } }
    }
  }
  GetWorkflowInvocation: {
    parameters: { query?: never; header?: never; path: { id: components['schemas']["Uuid"] }; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["WorkflowInvocation"] } }
      404: { headers: { [name: string]: unknown }; content: { 'application/json': components['schemas']["ErrorBody"] } }
    }
  }
}
