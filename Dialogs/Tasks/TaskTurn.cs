using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Memory;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What a task may know and use in a turn.</summary>
/// <param name="Context">The turn.</param>
/// <param name="SignedIn">The customer; null in a task that needs none and met nobody yet.</param>
/// <param name="Memory">What the conversation remembers.</param>
/// <param name="Asked">What the customer's message answers, as <see cref="Ask.About"/>; null for what opened the task.</param>
/// <param name="Choice">The button that was pressed, as <see cref="Answer.Id"/>; null for typed text.</param>
/// <param name="Operation">Names the change that a yes leads to: the same however often the turn is run.</param>
public sealed record TaskTurn(
    ITurnContext Context, CustomerId? SignedIn, ServiceMemory Memory, string? Asked, string? Choice, OperationId Operation)
{
    /// <summary>The intent by which the task was asked for, while it is opened; null later, and where another task led to it.</summary>
    public string? Intent { get; init; }

    /// <summary>The customer of a task that is for customers.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public CustomerId Customer => SignedIn ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Who makes the changes, for the shop's journal.</summary>
    public Actor Actor => new(ActorKind.Customer, Customer.Value);
}
