using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Contacts;

/// <summary>Finds Chinese addresses: names of places, a word for street and a house number ("北京市朝阳区建国路88号").</summary>
internal static class ChineseAddresses
{
    private const string Streets = "路街道巷弄村苑";

    /// <summary>Adds the address that starts with a run of ideographs, if it is one.</summary>
    public static void Scan(TextReading reading, int index, ICollection<TextEntity> found)
    {
        var run = reading.Tokens[index];
        var isStreet = Streets.Contains(reading.Text[run.End - 1]) && run.Length >= 3;
        if (!isStreet || index + 2 >= reading.Tokens.Length || !reading.Tokens[index + 1].IsNumber || reading.Text[reading.Tokens[index + 2].Start] != '号')
        {
            return;
        }
        var start = AfterCue(reading, run);
        found.Add(reading.Entity(EntityCategory.Address, start, reading.Tokens[index + 2].Start + 1, 0.88));
    }

    private static int AfterCue(TextReading reading, Token run)
    {
        var start = run.Start;
        foreach (var cue in Cues.Of(Cue.Address))
        {
            var at = reading.Folded.IndexOf(cue, run.Start, run.Length, StringComparison.Ordinal);
            start = at >= 0 && Script.IsIdeograph(cue[0]) ? Math.Max(start, at + cue.Length) : start;
        }
        return start;
    }
}
