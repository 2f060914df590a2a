using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using EcomBot.Cognitive;

namespace EcomBot.Bot.Insights.Notes;

/// <summary>Finds the question that a message asks, and takes out of it what tells who asks.</summary>
internal static partial class QuestionText
{
    private const int Longest = 200;
    private const int FewestWords = 2;
    private const int FewestIdeographs = 4;
    private const string Ends = ".!?;\n。！？；";

    private static readonly FrozenSet<string> Personal = new[]
    {
        EntityCategory.OrderNumber, EntityCategory.OrderNumberEnding, EntityCategory.TrackingNumber, EntityCategory.SerialNumber, EntityCategory.Imei,
        EntityCategory.Email, EntityCategory.Phone, EntityCategory.PostalCode, EntityCategory.Address, EntityCategory.Person, EntityCategory.CardNumber,
        EntityCategory.Password,
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Asking = new[] { "AskDelivery", "AskPaymentMethods", "AskReturnPolicy", "AskShop" }.ToFrozenSet();

    /// <summary>The question, redacted; null where a message asks none.</summary>
    /// <param name="said">The message as it was understood.</param>
    /// <param name="isAnswer">Whether it answers what the bot has asked.</param>
    /// <param name="isUnanswered">Whether it was left without an answer.</param>
    public static string? In(TextInsights said, bool isAnswer, bool isUnanswered)
    {
        var span = Asked(said.Text) ?? (!isAnswer && (Asking.Contains(said.TopIntent) || isUnanswered) ? (Start: 0, End: said.Text.Length) : null);
        return span is { } found && found.End - found.Start <= Longest && Redacted(said, found.Start, found.End) is var text && IsSentence(text) ? text : null;
    }

    // The last sentence that ends with a question mark.
    private static (int Start, int End)? Asked(string text)
    {
        var mark = text.LastIndexOfAny(['?', '？']);
        if (mark <= 0)
        {
            return null;
        }
        var before = text.AsSpan(0, mark).TrimEnd("?？!！ ").LastIndexOfAny(Ends);
        return (before + 1, mark + 1);
    }

    private static string Redacted(TextInsights said, int start, int end)
    {
        var text = new StringBuilder();
        var from = start;
        foreach (var (category, offset, length) in Spans(said).Where(span => span.Offset < end && span.Offset + span.Length > start))
        {
            if (offset >= from)
            {
                text.Append(said.Text, from, offset - from).Append('[').Append(category).Append(']');
            }
            from = Math.Max(from, Math.Min(end, offset + length));
        }
        text.Append(said.Text, from, end - from);
        return Spaces().Replace(Digits().Replace(text.ToString(), "[Number]"), " ").Trim();
    }

    private static IEnumerable<(string Category, int Offset, int Length)> Spans(TextInsights said) =>
        said.Entities.Where(entity => Personal.Contains(entity.Category)).Select(entity => (entity.Category, entity.Offset, entity.Length))
            .Concat(said.Pii.Select(span => (span.Category, span.Offset, span.Length))).Distinct().OrderBy(span => span.Offset)
            .ThenByDescending(span => span.Length);

    private static bool IsSentence(string text) =>
        text.Count(letter => letter is >= '\u3400' and <= '\u9FFF') >= FewestIdeographs || Word().Count(text) >= FewestWords;

    // Whatever has many digits may name an order, a parcel or a person.
    [GeneratedRegex(@"[#\w-]*\d{4,}[\w-]*")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\[)\b\p{L}{2,}")]
    private static partial Regex Word();
}
