namespace EcomBot.Cognitive.Reading;

/// <summary>Reads the spaces that Chinese is typed with on a phone in place of commas: "登山鞋换成防水的 椅子换黑色".</summary>
public static class ClauseSpaces
{
    // "帮我 取消 订单" has its words apart, not its clauses.
    private const int FewestOfClause = 4;

    // "北京市朝阳区 望京街道阜通东大街6号" is one address.
    private const string OfPlaces = "省市区县镇乡村路街道";

    /// <summary>The text with a comma for each space between two clauses of ideographs; all else keeps its place.</summary>
    /// <param name="text">What was written.</param>
    public static string Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') || !text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }
        var letters = text.ToCharArray();
        for (var place = text.IndexOf(' ', StringComparison.Ordinal); place >= 0; place = text.IndexOf(' ', place + 1))
        {
            letters[place] = IsBorder(text, place) ? '，' : ' ';
        }
        return new(letters);
    }

    private static bool IsBorder(string text, int place) => Run(text, place - 1, -1) >= FewestOfClause && Run(text, place + 1, 1) >= FewestOfClause
        && !OfPlaces.Contains(text[place - 1], StringComparison.Ordinal);

    // How many ideographs stand beside a place, up to the next space or sign.
    private static int Run(string text, int from, int step)
    {
        var end = from;
        while (end >= 0 && end < text.Length && Script.IsIdeograph(text[end]))
        {
            end += step;
        }
        return Math.Abs(end - from);
    }
}
