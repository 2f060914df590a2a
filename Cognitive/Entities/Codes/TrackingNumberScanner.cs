using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>Finds the numbers of parcels: the carriers' known forms, and what a customer calls a tracking number.</summary>
internal sealed class TrackingNumberScanner : IEntityScanner
{
    private const double Sure = 0.95;
    private const double Likely = 0.65;

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        foreach (var run in reading.Codes)
        {
            if (run.Digits >= 6 && run.Length <= 40 && Confidence(reading, run) is var confidence and > 0)
            {
                found.Add(reading.Entity(EntityCategory.TrackingNumber, run.Start, run.End, confidence, run.Solid(reading)));
            }
        }
    }

    private static double Confidence(TextReading reading, CodeRun run)
    {
        var code = run.Solid(reading);
        if (IsCarriers(code))
        {
            return Sure;
        }
        var cued = Cues.DistanceBefore(reading, run.Start, Cue.Tracking);
        if (cued < int.MaxValue && cued <= Cues.DistanceBefore(reading, run.Start, Cue.Order) && code.Length is >= 8 and <= 34)
        {
            return cued <= 12 ? 0.9 : 0.7;
        }
        return run.IsNumber && code.Length == 12 ? Likely : 0;
    }

    private static bool IsCarriers(string code) => IsUps(code) || IsPostalUnion(code) || IsLettersThenDigits(code) || IsPostalService(code);

    /// <summary>UPS: 1Z and sixteen letters and digits.</summary>
    private static bool IsUps(string code) => code.Length == 18 && code.StartsWith("1Z", StringComparison.Ordinal);

    /// <summary>Universal Postal Union, S10: two letters, nine digits, two letters of the country.</summary>
    private static bool IsPostalUnion(string code) =>
        code.Length == 13 && AreLetters(code.AsSpan(0, 2)) && AreDigits(code.AsSpan(2, 9)) && AreLetters(code.AsSpan(11));

    /// <summary>Amazon (TBA), DHL (JJD, JVGL), SF Express, YTO and others: two to four letters and eleven to eighteen digits.</summary>
    private static bool IsLettersThenDigits(string code)
    {
        var letters = code.AsSpan().IndexOfAnyInRange('0', '9');
        return letters is >= 2 and <= 4 && code.Length - letters is >= 11 and <= 18 && AreLetters(code.AsSpan(0, letters)) && AreDigits(code.AsSpan(letters));
    }

    /// <summary>United States Postal Service: twenty to twenty-two digits that start with 9.</summary>
    private static bool IsPostalService(string code) => code.Length is >= 20 and <= 22 && code[0] == '9' && AreDigits(code);

    private static bool AreDigits(ReadOnlySpan<char> code) => !code.ContainsAnyExceptInRange('0', '9');

    private static bool AreLetters(ReadOnlySpan<char> code) => !code.ContainsAnyExceptInRange('A', 'Z');
}
