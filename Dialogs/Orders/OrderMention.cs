using EcomBot.Cognitive;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders;

/// <summary>Which order a customer speaks of, as far as they said.</summary>
/// <param name="Number">Its number as written.</param>
/// <param name="Ending">What its number ends with.</param>
/// <param name="Words">All that was said, for the items it names.</param>
/// <param name="Latest">Whether it is the last one.</param>
/// <param name="It">The number of the order spoken of before, where words like "it" may mean it.</param>
/// <param name="NotThis">The number of the order that it is not ("my other order").</param>
/// <param name="From">The first day on which it may have been placed (ISO 8601).</param>
/// <param name="To">The last such day.</param>
public sealed record OrderMention(
    string? Number = null, string? Ending = null, string Words = "", bool Latest = false, string? It = null, string? NotThis = null, string? From = null, string? To = null)
{
    /// <summary>It with what a message adds; what was said last counts.</summary>
    public OrderMention With(Utterance said, TaskTurn turn)
    {
        if (turn.Choice is { } chosen)
        {
            return turn.Asked == OrderFinder.About ? this with { Number = chosen } : this;
        }
        var number = said.First(EntityCategory.OrderNumber);
        return this with
        {
            Number = number ?? Number,
            It = IsIt(said) ? turn.Memory.Order : It,
            Ending = number is null ? said.First(EntityCategory.OrderNumberEnding) ?? Ending : null,
            Words = $"{Words} {said.TextWithout(EntityCategory.OrderNumber, EntityCategory.Email, EntityCategory.Person, EntityCategory.Address)}".Trim(),
            Latest = Latest || Understanding.Words.Has(said.Text, "latest"),
            NotThis = Understanding.Words.Has(said.Text, "otherOrder") ? turn.Memory.Order : NotThis,
        };
    }

    private static bool IsIt(Utterance said) => Understanding.Words.Has(said.Text, "thisOrder");
}
