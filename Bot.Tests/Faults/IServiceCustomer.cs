using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Faults;

/// <summary>A customer on some channel, who gets through whatever happens to what serves them.</summary>
internal interface IServiceCustomer : IDisposable
{
    /// <summary>How often something was brought again, since nobody answered for it.</summary>
    int Again { get; }

    /// <summary>How many replies came again after a crash in their delivery.</summary>
    int Repeated { get; }

    /// <summary>Opens a conversation.</summary>
    Task OpenAsync();

    /// <summary>Says something and waits for the answer.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="isAnswer">Tells which reply is worth going on with.</param>
    /// <returns>The texts of the replies so far.</returns>
    Task<IReadOnlyList<string>> SayAsync(string text, Func<string, bool> isAnswer);

    /// <summary>Holds what reached the customer against what the bot says it said: nothing is missing, nothing came twice but across a crash.</summary>
    Task CheckAsync(TestShop shop);
}
