namespace EcomBot.Commerce.Operations;

/// <summary>Why something cannot be done.</summary>
/// <param name="Rule">The rule that forbids it.</param>
/// <param name="Message">The reason in English, a whole sentence.</param>
/// <param name="Data">What the sentence names, to say it in another language: <c>order</c>, <c>status</c>, <c>amount</c> and so on.</param>
public sealed record Refusal(RefusalRule Rule, string Message, IReadOnlyDictionary<string, string> Data)
{
    public Refusal(RefusalRule rule, string message, params (string Name, object? Value)[] data)
        : this(rule, message, data.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Name, pair => pair.Value!.ToString()!))
    {
    }
}
