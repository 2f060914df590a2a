using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Journal;

/// <summary>One change of one record: what it was, what it became, by whom and by which operation.</summary>
public sealed record JournalEntry
{
    /// <summary>Gets its place among all entries; later changes have higher ones.</summary>
    [JsonIgnore]
    public long Sequence { get; init; }

    /// <summary>Gets when, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets what kind of actor made it.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>Gets the actor's name.</summary>
    public required string ActorName { get; init; }

    /// <summary>Gets the operation that it was part of.</summary>
    public required OperationId Operation { get; init; }

    /// <summary>Gets what the operation was, such as <c>CancelOrder</c>.</summary>
    public required string What { get; init; }

    /// <summary>Gets the kind of record, such as <c>Order</c>.</summary>
    public required string Record { get; init; }

    /// <summary>Gets the record's identifier.</summary>
    public required string RecordId { get; init; }

    /// <summary>Gets whose data it holds, where it holds somebody's.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>Gets the record before, as JSON; null when there was none, or its person was erased.</summary>
    public string? Before { get; init; }

    /// <summary>Gets the record afterwards, as JSON; null when it is gone, or its person was erased.</summary>
    public string? After { get; init; }
}
