using EcomBot.Cognitive;

namespace EcomBot.Dialogs.Understanding;

/// <summary>Takes out of a message the numbers of orders that the customer takes back in it: "cancel #W1 … no wait, #W2".</summary>
internal static class Corrections
{
    private const int Reach = 16;

    /// <summary>The message as it is meant: what is taken back is blanked, and all else keeps its place.</summary>
    public static TextInsights Made(TextInsights message)
    {
        var numbers = message.EntitiesOf(EntityCategory.OrderNumber).ToList();
        var letters = message.Text.ToCharArray();
        var takenBack = new HashSet<string>();
        foreach (var (before, after) in numbers.Zip(numbers.Skip(1)))
        {
            if (ValueOf(before) != ValueOf(after) && PlaceOf(message.Text, before, after) is { } words)
            {
                takenBack.Add(ValueOf(before));
                Array.Fill(letters, ' ', words.Start.Value, words.End.Value - words.Start.Value);
            }
        }
        foreach (var number in numbers.Where(number => takenBack.Contains(ValueOf(number))))
        {
            Array.Fill(letters, ' ', number.Offset, number.Length);
        }
        return takenBack.Count == 0 ? message : message with
        {
            Text = new(letters),
            Entities = [.. message.Entities.Where(entity => entity.Category != EntityCategory.OrderNumber || !takenBack.Contains(ValueOf(entity)))],
        };
    }

    // The words that take the first number back: just before the second, which comes in its place and not beside it.
    private static Range? PlaceOf(string text, TextEntity before, TextEntity after)
    {
        var (start, end) = (before.Offset + before.Length, after.Offset);
        return Words.FindAll(text[start..end], "takesBack") is [.., var last] && end - start - last.End.Value <= Reach
            && !Words.Has(text[(start + last.End.Value)..end], "also") && !Words.Begins(text[(end + after.Length)..], "also")
            ? (start + last.Start.Value)..(start + last.End.Value) : null;
    }

    private static string ValueOf(TextEntity number) => number.Value ?? number.Text;
}
