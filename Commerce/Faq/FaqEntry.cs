using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Faq;

/// <summary>An answer to a frequent question, in one language.</summary>
public sealed record FaqEntry : IKeyedRecord
{
    /// <summary>Gets its name, the same in all languages.</summary>
    public required FaqId Id { get; init; }

    /// <summary>Gets its language, such as <c>zh-Hans</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>Gets the question as the shop words it.</summary>
    public required string Question { get; init; }

    /// <summary>Gets other ways in which customers ask it.</summary>
    public IReadOnlyList<string> Variations { get; init; } = [];

    /// <summary>Gets the answer.</summary>
    public required string Answer { get; init; }

    internal int Version { get; init; }

    RecordKey IKeyedRecord.Key => new(nameof(FaqEntry), $"{Id}/{Locale}");

    CustomerId? IKeyedRecord.Person => null;
}
