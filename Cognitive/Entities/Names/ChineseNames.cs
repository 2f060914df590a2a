using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Names;

/// <summary>Finds the Chinese names that customers give themselves ("我叫王小明").</summary>
internal static class ChineseNames
{
    private const int MostLetters = 4;
    private const string Surnames =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧";

    private const string NeverInNames = "的是了在我你他她和要想请买订退换这那个有没不也吗呢吧啊";

    /// <summary>Adds the name in one run of ideographs, when a cue says that one comes.</summary>
    public static void Scan(TextReading reading, Token run, ICollection<TextEntity> found)
    {
        foreach (var cue in (ReadOnlySpan<Cue>)[Cue.Name, Cue.Introduction])
        {
            foreach (var phrase in Cues.Of(cue))
            {
                if (Script.IsIdeograph(phrase[0]) && NameAfter(reading, run, phrase) is { } name)
                {
                    found.Add(name with { Confidence = cue == Cue.Name ? 0.9 : 0.8 });
                }
            }
        }
    }

    private static TextEntity? NameAfter(TextReading reading, Token run, string phrase)
    {
        var place = reading.Folded.IndexOf(phrase, Math.Max(0, run.Start - phrase.Length - 2), StringComparison.Ordinal);
        if (place < 0 || place + phrase.Length >= run.End)
        {
            return null;
        }
        var start = Math.Max(place + phrase.Length, run.Start);
        var end = start;
        while (end < run.End && end - start < MostLetters && !NeverInNames.Contains(reading.Text[end]))
        {
            end++;
        }
        return end - start >= 2 && Surnames.Contains(reading.Text[start])
            ? reading.Entity(EntityCategory.Person, start, Math.Min(end, start + 3), 0) : null;
    }
}
