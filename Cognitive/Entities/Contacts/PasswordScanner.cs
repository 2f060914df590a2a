using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Contacts;

/// <summary>Finds passwords that customers write down ("my password is hunter2").</summary>
internal sealed class PasswordScanner : IEntityScanner
{
    private const int Longest = 64;

    private static readonly string[] Links = [" is ", " es ", " est ", " ist ", " lautet ", " é ", " e ", ": ", ":", "= ", "=", "是", "：", " : ", " = ", "是："];

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        foreach (var cue in Cues.Of(Cue.Password))
        {
            for (var at = reading.Folded.IndexOf(cue, StringComparison.Ordinal); at >= 0; at =
                    reading.Folded.IndexOf(cue, at + cue.Length, StringComparison.Ordinal))
            {
                var start = SecretAfter(reading.Folded, at + cue.Length);
                var end = End(reading.Text, start);
                if (end > start && end - start >= 4)
                {
                    found.Add(reading.Entity(EntityCategory.Password, start, end, 0.93));
                }
            }
        }
    }

    private static int SecretAfter(string folded, int place)
    {
        var longest = Links.Where(link => string.CompareOrdinal(folded, place, link, 0, link.Length) == 0).Select(link => link.Length).DefaultIfEmpty().Max();
        return longest == 0 ? folded.Length : place + longest;
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < Longest && !char.IsWhiteSpace(text[end]) && !"，。；,;".Contains(text[end]))
        {
            end++;
        }
        return end > start && text[end - 1] == '.' ? end - 1 : end;
    }
}
