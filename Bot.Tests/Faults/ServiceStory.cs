using EcomBot.Commerce.Orders;

namespace EcomBot.Tests.Faults;

/// <summary>What one customer wants of the shop, and what came of it.</summary>
internal sealed class ServiceStory(DirectLineCustomer customer, string email, IReadOnlyList<ServiceWish> wishes)
{
    /// <summary>The customer.</summary>
    public DirectLineCustomer Customer => customer;

    /// <summary>The wishes that the customer confirmed.</summary>
    public List<ServiceWish> Confirmed { get; } = [];

    /// <summary>Lives through it.</summary>
    public async Task RunAsync()
    {
        await customer.OpenAsync();
        foreach (var wish in wishes)
        {
            var replies = await customer.SayAsync(wish.Text);
            if (replies.Any(reply => reply.Contains("e-mail address")))
            {
                replies = await customer.SayAsync(email);
            }
            Assert.Contains(replies, reply => reply.Contains("Shall I do this?"));
            replies = await customer.SayAsync(wish.IsMeant ? "yes" : "no");
            if (wish.IsMeant)
            {
                Assert.Contains(replies, reply => reply.StartsWith("Done"));
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
internal sealed record ServiceWish(string Order, string Text, OrderStatus Becomes, bool IsMeant);
