using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>What a person sees of a request that was held.</summary>
/// <param name="Case">The request, and what speaks for and against misuse.</param>
/// <param name="Customer">Who asked; null where the customer was erased.</param>
/// <param name="Order">For which order.</param>
/// <param name="Language">The language of the customer's profile, where the bot speaks it.</param>
/// <param name="Earlier">The customer's other cases, newest first.</param>
internal sealed record HeldView(RiskCase Case, Customer? Customer, Order? Order, string? Language, IReadOnlyList<RiskCase> Earlier);
