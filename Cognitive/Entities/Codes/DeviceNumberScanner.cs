using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>Finds serial numbers and item numbers: by the words before them, or by their mixture of letters and digits.</summary>
internal sealed class DeviceNumberScanner : IEntityScanner
{
    private const int Near = 14;

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        foreach (var run in reading.Codes)
        {
            if (run.Length is < 4 or > 32 || run.Digits < 2)
            {
                continue;
            }
            var serial = Cues.DistanceBefore(reading, run.Start, Cue.Serial);
            var sku = Cues.DistanceBefore(reading, run.Start, Cue.Sku);
            if (serial <= Near && serial <= sku)
            {
                Add(reading, run, EntityCategory.SerialNumber, 0.94, found);
            }
            else if (sku <= Near && sku < Cues.DistanceBefore(reading, run.Start, Cue.Order))
            {
                Add(reading, run, EntityCategory.Sku, 0.9, found);
            }
            else if (LooksLikeSerial(run))
            {
                Add(reading, run, EntityCategory.SerialNumber, 0.6, found);
            }
        }
    }

    private static bool LooksLikeSerial(CodeRun run) =>
        run.IsSolid && run.Length is >= 9 and <= 20 && run.Letters >= 3 && run.Digits >= 3;

    private static void Add(TextReading reading, CodeRun run, string category, double confidence, ICollection<TextEntity> found) =>
        found.Add(reading.Entity(category, run.Start, run.End, confidence, reading.Folded.Substring(run.Start, run.Length).ToUpperInvariant()));
}
