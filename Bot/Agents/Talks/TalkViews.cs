using EcomBot.Bot.Staff;
using EcomBot.Cognitive.Privacy;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>
/// Puts together what a person sees of a conversation: who has it sees all of it and the customer's orders, others what was said without
/// what tells who the customer is.
/// </summary>
internal sealed class TalkViews(
    TalkStore store, TalkLines lines, PiiRedactor redactor, ICustomerDirectory customers, IOrderStore orders, SuggestedAnswers answers)
{
    private const int MostOrders = 10;

    /// <summary>What a person sees.</summary>
    public async Task<TalkView> SeeAsync(Talk talk, StaffMember who, CancellationToken cancellationToken)
    {
        var isMine = talk.IsOf(who.Id);
        var said = await lines.ReadAsync(talk.Conversation, 0, !isMine, cancellationToken);
        var notes = await store.NotesAsync(talk.Id, cancellationToken);
        if (!isMine)
        {
            return new(talk, said, notes, null, [], [], false);
        }
        var customer = talk.Case.Customer is { } id ? await customers.FindAsync(new(id), cancellationToken) : null;
        var bought = customer is null ? [] : await orders.RecentAsync(customer.Id, MostOrders, cancellationToken);
        var about = talk.Case.Order is { } number ? bought.FirstOrDefault(order => order.Number.Value == number) : bought.Count == 1 ? bought[0] : null;
        var question = said.LastOrDefault(line => line.By == Speaker.Customer)?.Text is { Length: > 0 } last ? $"{talk.Case.Reason} {last}" : talk.Case.Reason;
        return new(talk, said, notes, customer, bought, await answers.FindAsync(question, talk.Case.Language, about, cancellationToken), true);
    }

    /// <summary>What was said after a place.</summary>
    public Task<IReadOnlyList<TalkLine>> LinesAsync(Talk talk, StaffMember who, int after, CancellationToken cancellationToken) =>
        lines.ReadAsync(talk.Conversation, after, !talk.IsOf(who.Id), cancellationToken);

    /// <summary>What it is about, for who has not got it.</summary>
    public string ReasonOf(Talk talk) => redactor.Redact(talk.Case.Reason);
}
