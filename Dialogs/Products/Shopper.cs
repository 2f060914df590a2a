using System.Security.Cryptography;
using System.Text;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Products;

/// <summary>Who shops in a conversation: a customer, or a visitor who has a cart without being known.</summary>
internal static class Shopper
{
    private const string Visitor = "visitor-";

    /// <summary>The customer, or the visitor's name.</summary>
    public static CustomerId Of(TaskTurn turn) => turn.SignedIn ?? VisitorOf(turn.Context);

    /// <summary>The name of a visitor: the same for the whole conversation, and none that anybody could guess from it.</summary>
    public static CustomerId VisitorOf(ITurnContext turnContext) => new(Visitor + Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{turnContext.Activity.ChannelId}/{turnContext.Activity.Conversation?.Id}")))[..32]);

    /// <summary>Who makes a change, for the shop's journal.</summary>
    public static Actor ActorOf(TaskTurn turn) => new(ActorKind.Customer, Of(turn).Value);
}
