/** The API's types by name, once. Nothing else reaches into the generated schema. */
import type { components, operations } from '~/contract/schema.gen'

type Schemas = components['schemas']

export type Avatar = Schemas['Avatar']
export type AvatarProcessing = Schemas['AvatarProcessing']
export type AvatarReady = Schemas['AvatarReady']
export type AvatarVoice = Schemas['AvatarVoice']
export type AvatarVoiceRequest = Schemas['AvatarVoiceRequest']
export type AvatarChoice = Schemas['AvatarChoice']
export type CreateAvatarRequest = Schemas['CreateAvatarRequest']
export type UpdateAvatarRequest = Schemas['UpdateAvatarRequest']
export type ImageProcessing = Schemas['ImageProcessing']
export type LiveVoicePreset = Schemas['LiveVoicePreset']
export type AvatarUsage = Schemas['AvatarUsage']
export type CreateAvatarVideoRequest = Schemas['CreateAvatarVideoRequest']

export type Voice = Schemas['Voice']
export type VoiceFailed = Schemas['VoiceFailed']
export type CreateVoiceRequest = Schemas['CreateVoiceRequest']
export type UpdateVoiceRequest = Schemas['UpdateVoiceRequest']
export type PreviewVoiceRequest = Schemas['PreviewVoiceRequest']
export type VoicePreview = Schemas['PreviewVoiceResponse']

/** A knowledge document. The name says so, because `Document` is the browser's. */
export type KnowledgeDocument = Schemas['Document']
export type DocumentSummary = Schemas['DocumentSummary']
export type CreateDocumentRequest = Schemas['CreateDocumentRequest']
export type UpdateDocumentRequest = Schemas['UpdateDocumentRequest']
export type DocumentSort = Schemas['ListDocumentsSort']
export type DocumentOrder = Schemas['ListDocumentsOrder']

export type Conversation = Schemas['AvatarConversation']
export type ConversationSummary = Schemas['AvatarConversationSummary']
export type ConversationStatus = Schemas['ConversationStatus']
export type TranscriptEntry = Schemas['TranscriptEntry']
export type ToolCall = Schemas['ToolCall']
export type ToolResult = Schemas['ToolResult']

export type RealtimeSession = Schemas['RealtimeSession']
export type CreateRealtimeSessionRequest = Schemas['CreateRealtimeSessionRequest']
export type SessionTool = Schemas['SessionTool']

export type Organization = Schemas['Organization']
export type OrganizationUsage = Schemas['QueryOrganizationUsageResponse']

export type Task = Schemas['Task']

export type Workflow = Schemas['Workflow']
export type WorkflowGroup = Schemas['WorkflowSummary']
export type WorkflowVersion = Schemas['WorkflowVersion']
export type WorkflowInvocation = Schemas['WorkflowInvocation']
export type WorkflowNodeOutput = Schemas['WorkflowNodeOutput']
export type RunWorkflowRequest = Schemas['RunWorkflowRequest']

/** The eleven operations whose answer is the id of a task at /v1/tasks/{id}. */
export type GenerationId =
  | 'CreateImageToVideo'
  | 'CreateTextToVideo'
  | 'CreateVideoToVideo'
  | 'CreateTextToImage'
  | 'CreateCharacterPerformance'
  | 'CreateSoundEffect'
  | 'CreateSpeechToSpeech'
  | 'CreateTextToSpeech'
  | 'CreateVoiceDubbing'
  | 'CreateVoiceIsolation'
  | 'CreateAvatarVideo'

/** The body of a generation, by its operation. */
export type GenerationBody<Id extends GenerationId> = operations[Id]['requestBody']['content']['application/json']

/** What a list takes to turn its page. */
export interface Page<Entry> {
  data: Entry[]
  hasMore: boolean
  /** Of the next page; null on the last. */
  nextCursor: string | null
}
