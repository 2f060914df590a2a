using System.Text.Json.Nodes;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Tells what was changed in the shop, in words: an operation, then a line a field of each record.</summary>
internal static class StoreChanges
{
    /// <summary>Told when nothing was changed.</summary>
    public const string Nothing = "- Nothing changed.";

    /// <summary>The place in the journal up to which everything is told.</summary>
    public static async Task<long> PlaceAsync(ShopContext shop, CancellationToken cancellationToken) =>
        await shop.Set<JournalEntry>().MaxAsync(entry => (long?)entry.Sequence, cancellationToken) ?? 0;

    /// <summary>What was changed after a place in the journal.</summary>
    public static async Task<IReadOnlyList<string>> SinceAsync(ShopContext shop, long place, CancellationToken cancellationToken)
    {
        var entries = await shop.Set<JournalEntry>().Where(entry => entry.Sequence > place).OrderBy(entry => entry.Sequence).ToListAsync(cancellationToken);
        var lines = entries.GroupBy(entry => entry.Operation).SelectMany(operation => operation.SelectMany(RecordLines).Prepend($"- {operation.First().What}"));
        return entries.Count == 0 ? [Nothing] : [.. lines];
    }

    // How doubtful a request looks is a figure that changes with what the shop learns; who has to look at it is what counts.
    private static IEnumerable<string> RecordLines(JournalEntry entry) => entry.Record == nameof(RiskCase)
        ? [$"  - {entry.Record} {entry.RecordId}: {JsonNode.Parse(entry.After ?? "{}")!["status"]}"]
        : JsonDifference.Between(entry.Before, entry.After).Select(difference => $"  - {entry.Record} {entry.RecordId}: {difference}");
}
