using EcomBot.Cognitive;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Dialogs.Understanding;

/// <summary>
/// Takes out of a message what the customer takes back in it: the numbers of orders ("cancel #W1 … no wait, #W2") and things ("the lamp,
/// no sorry, the chair").
/// </summary>
internal static class Corrections
{
    private const int Reach = 16;
    private const int MostLetters = 30;

    private static readonly string[] Others = ["also", "verbReturn", "verbExchange", "verbChange", "verbCancel"];

    /// <summary>The message as it is meant: what is taken back is blanked, and all else keeps its place.</summary>
    public static TextInsights Made(TextInsights message)
    {
        var (numbers, things) = (message.EntitiesOf(EntityCategory.OrderNumber).ToList(),
            message.EntitiesOf(EntityCategory.Product).OrderBy(thing => thing.Offset).ToList());
        var letters = message.Text.ToCharArray();
        var takenBack = new HashSet<TextEntity>();
        var wishes = NumberedList.In(message.Text);
        foreach (var (before, after) in numbers.Zip(numbers.Skip(1)).Concat(things.Zip(things.Skip(1)))
            .Where(pair => ValueOf(pair.First) != ValueOf(pair.Second)
            && !wishes.Any(wish => wish.Start.Value > pair.First.Offset && wish.Start.Value <= pair.Second.Offset)))
        {
            if (PlaceOf(message.Text, before, after) is { } words)
            {
                takenBack.UnionWith(message.Entities.Where(entity => entity.Category == before.Category && ValueOf(entity) == ValueOf(before)));
                Array.Fill(letters, ' ', words.Start.Value, words.End.Value - words.Start.Value);
            }
        }
        foreach (var entity in takenBack)
        {
            Array.Fill(letters, ' ', entity.Offset, entity.Length);
        }
        return takenBack.Count == 0 ? message : message with
        {
            Text = new(letters),
            Entities = [.. message.Entities.Where(entity => !takenBack.Contains(entity))],
            Intents = [.. message.Intents.Where(intent => !takenBack.Any(entity => IsNextPart(intent, entity, message)))],
        };
    }

    // The words that take the first back: just before the second, which comes in its place and not beside it.
    private static Range? PlaceOf(string text, TextEntity before, TextEntity after)
    {
        var (start, end) = (before.Offset + before.Length, after.Offset);
        var (isNumber, between) = (before.Category == EntityCategory.OrderNumber, start < end ? text[start..end] : "");
        return (isNumber || (between.Length <= MostLetters && !Array.Exists(Others, list => Words.Has(between, list))))
            && TakingBack(between, isNumber ? "takesBack" : "takesBackItem") is [.., var last] && between.Length - last.End.Value <= Reach
            && !Words.Has(between[last.End..], "also") && !Words.Begins(text[(end + after.Length)..], "also")
            ? (start + last.Start.Value)..(start + last.End.Value) : null;
    }

    // "不" takes back, but not in "不需要了".
    private static List<Range> TakingBack(string between, string list) => Words.FindAll(between, "unwanted") is var unwanted
        ? [.. Words.FindAll(between, list)
            .Where(place => !unwanted.Any(other => place.Start.Value >= other.Start.Value && place.End.Value <= other.End.Value))] : [];

    // What comes in the place of something is no wish of its own: "annulez #W1, non pardon, la #W2" ends with no return.
    private static bool IsNextPart(ScoredIntent intent, TextEntity takenBack, TextInsights message) => intent.Offset > takenBack.Offset
        && message.Entities.FirstOrDefault(entity => entity.Category == takenBack.Category && entity.Offset > takenBack.Offset) is { } next
        && intent.Offset <= next.Offset;

    private static string ValueOf(TextEntity entity) => entity.Value ?? entity.Text;
}
