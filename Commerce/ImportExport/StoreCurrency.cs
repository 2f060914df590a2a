using System.Text.Json;

namespace EcomBot.Commerce.ImportExport;

/// <summary>Finds the currency of a store whose prices name none.</summary>
internal static class StoreCurrency
{
    /// <summary>Gets the currency of the folder's first order, or null.</summary>
    public static async Task<string?> OfAsync(string folder, CancellationToken cancellationToken)
    {
        await foreach (var line in LineFile.ReadAsync(Path.Combine(folder, "orders.jsonl"), cancellationToken))
        {
            using var first = line.Document;
            return first.RootElement.ValueKind == JsonValueKind.Object
                && first.RootElement.TryGetProperty("currency", out var currency) && currency.ValueKind == JsonValueKind.String
                ? currency.GetString()
                : null;
        }

        return null;
    }
}
