import type { ImageProcessing } from '~/api/types'
import { RadioCards } from '~/ui/RadioCards'

interface ImageProcessingFieldProps {
  value: ImageProcessing
  onValueChange: (value: ImageProcessing) => void
  error?: string
}

/** What happens to the picture before it becomes the avatar. */
export function ImageProcessingField({ value, onValueChange, error }: ImageProcessingFieldProps) {
  return (
    <RadioCards
      label="Image processing"
      value={value}
      onValueChange={onValueChange}
      error={error}
      options={[
        { value: 'optimize', label: 'Optimize', description: 'RunwayML improves the picture for better results. Right for most pictures.' },
        { value: 'none', label: 'Use as it is', description: 'Nothing is changed, and the quality is not promised. For pictures that were prepared by hand.' },
      ]}
    />
  )
}
