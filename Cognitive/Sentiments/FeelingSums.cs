using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>The sums of a text's words of feeling and signs, each from −1 to 1: the same in every language.</summary>
internal static class FeelingSums
{
    /// <summary>How many sums there are.</summary>
    public const int Count = 16;

    /// <summary>Writes the sums of a text.</summary>
    public static void Write(TextReading reading, FeelingScan scan, Span<float> sums)
    {
        var (good, bad, last) = (0f, 0f, 0f);
        foreach (var hit in scan.Hits)
        {
            good += Math.Max(0, hit.Strength);
            bad -= Math.Min(0, hit.Strength);
            last = hit.Strength;
        }
        var (exclamations, questions, shouted) = CountSigns(reading);
        var length = MathF.Sqrt(reading.Tokens.Length + 4);
        sums[0] = MathF.Tanh(good / 3);
        sums[1] = MathF.Tanh(bad / 3);
        sums[2] = MathF.Tanh((good - bad) / 2);
        sums[3] = Math.Clamp((good - bad) / length, -1, 1);
        sums[4] = good > 0 && bad == 0 ? 1 : 0;
        sums[5] = bad > 0 && good == 0 ? 1 : 0;
        sums[6] = scan.Hits.Count == 0 ? 1 : 0;
        sums[7] = MathF.Tanh(last / 2);
        sums[8] = MathF.Tanh(exclamations / 2f);
        sums[9] = MathF.Tanh(questions / 2f);
        sums[10] = MathF.Tanh(shouted / 3f);
        sums[11] = MathF.Tanh(scan.Negations / 2f);
        sums[12] = scan.IsSarcastic ? 1 : 0;
        sums[13] = Math.Clamp(good / length, 0, 1);
        sums[14] = Math.Clamp(bad / length, 0, 1);
        sums[15] = MathF.Tanh(reading.Tokens.Length / 40f);
    }

    private static (int Exclamations, int Questions, int Shouted) CountSigns(TextReading reading)
    {
        var (exclamations, questions, shouted) = (0, 0, 0);
        foreach (var token in reading.Tokens)
        {
            exclamations += reading.Folded[token.Start] == '!' ? 1 : 0;
            questions += reading.Folded[token.Start] == '?' ? 1 : 0;
            shouted += token.Kind == TokenKind.Word && token.Length > 2
                && reading.Text.AsSpan(token.Start, token.Length).IndexOfAnyExceptInRange('A', 'Z') < 0 ? 1 : 0;
        }
        return (exclamations, questions, shouted);
    }
}
