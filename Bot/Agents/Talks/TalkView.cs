using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>All that a person sees of a conversation.</summary>
/// <param name="Talk">How it stands.</param>
/// <param name="Lines">What was said, redacted for who has not got it.</param>
/// <param name="Notes">What colleagues noted.</param>
/// <param name="Customer">Who it is; null where nobody is signed in, or for who has not got it.</param>
/// <param name="Orders">The latest orders.</param>
/// <param name="Answers">What could be answered.</param>
/// <param name="IsMine">Whether the person who looks has it.</param>
internal sealed record TalkView(
    Talk Talk, IReadOnlyList<TalkLine> Lines, IReadOnlyList<TalkNote> Notes, Customer? Customer, IReadOnlyList<Order> Orders,
    IReadOnlyList<SuggestedAnswer> Answers, bool IsMine);
