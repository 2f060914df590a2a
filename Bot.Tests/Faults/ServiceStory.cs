using EcomBot.Commerce.Orders;

namespace EcomBot.Tests.Faults;

/// <summary>What one customer wants of the shop, and what came of it.</summary>
internal sealed class ServiceStory(IServiceCustomer customer, string email, IReadOnlyList<ServiceWish> wishes)
{
    private const string WhoAreYou = "e-mail address";
    private const string ShallI = "Shall I do this?";

    /// <summary>The customer.</summary>
    public IServiceCustomer Customer => customer;

    /// <summary>The wishes that the customer confirmed.</summary>
    public List<ServiceWish> Confirmed { get; } = [];

    /// <summary>Lives through it.</summary>
    public async Task RunAsync()
    {
        await customer.OpenAsync();
        foreach (var (number, wish) in wishes.Index())
        {
            bool Asks(string reply) => reply.Contains(ShallI) && reply.Contains(wish.Order);
            var replies = await customer.SayAsync(wish.Text, reply => Asks(reply) || (number == 0 && reply.Contains(WhoAreYou)));
            if (replies.Any(reply => reply.Contains(WhoAreYou)))
            {
                replies = await customer.SayAsync(email, Asks);
            }
            Assert.Contains(replies, Asks);
            replies = await customer.SayAsync(wish.IsMeant ? "yes" : "never mind", wish.IsAnsweredBy);
            Assert.Contains(replies, wish.IsAnsweredBy);
            if (wish.IsMeant)
            {
                Confirmed.Add(wish);
            }
        }
    }
}

/// <summary>Something a customer asks the bot to do.</summary>
/// <param name="Order">The order it is about.</param>
/// <param name="Text">What the customer writes.</param>
/// <param name="Becomes">The order's status once it is done.</param>
/// <param name="IsMeant">Whether the customer says yes in the end.</param>
internal sealed record ServiceWish(string Order, string Text, OrderStatus Becomes, bool IsMeant)
{
    /// <summary>Whether a reply says that it is done, or where it was not meant, that nothing is.</summary>
    public bool IsAnsweredBy(string reply) => IsMeant
        ? reply.Contains(Order) && (reply.StartsWith("Done") || reply.Contains("is cancelled"))
        : reply.Contains("Nothing has been changed");
}
