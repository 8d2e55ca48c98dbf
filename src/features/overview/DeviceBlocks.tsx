import { LatestOutputs } from '~/features/gallery/shared/LatestOutputs'
import { RunningBlock } from './RunningBlock'

/** What this device knows by itself: its runs and their outputs. Apart, because the ledger behind them comes second. */
export function DeviceBlocks() {
  return (
    <>
      <RunningBlock />
      <LatestOutputs />
    </>
  )
}
