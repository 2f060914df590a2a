using System.Text.Json.Nodes;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Tells two records apart, field by field.</summary>
internal static class JsonDifference
{
    /// <summary>What is different, a field a line: <c>status: pending → cancelled</c>, <c>payments + refund …</c>.</summary>
    public static IEnumerable<string> Between(string? before, string? after) =>
        Between("", before is null ? null : JsonNode.Parse(before), after is null ? null : JsonNode.Parse(after)).Select(line => line.TrimStart('.', ' '));

    private static IEnumerable<string> Between(string path, JsonNode? before, JsonNode? after) => (before, after) switch
    {
        _ when JsonNode.DeepEquals(before, after) => [],
        (JsonObject old, JsonObject now) => old.Select(field => field.Key).Union(now.Select(field => field.Key))
            .SelectMany(name => Between($"{path}.{name}", old[name], now[name])),
        (JsonArray old, JsonArray now) => Between(path, old, now),
        (null, _) => [$"{path} + {Words(after)}"],
        (_, null) => [$"{path} - {Words(before)}"],
        _ => [$"{path}: {Words(before)} → {Words(after)}".TrimEnd()],
    };

    // As many entries as before: the same ones, changed. Else some came and some went.
    private static IEnumerable<string> Between(string path, JsonArray before, JsonArray after)
    {
        if (before.Count == after.Count)
        {
            return before.Zip(after).SelectMany((pair, index) => Between($"{path} {index + 1}", pair.First, pair.Second));
        }
        var (gone, come) = (Less(before, after), Less(after, before));
        return [.. gone.Select(entry => $"{path} - {Words(entry)}"), .. come.Select(entry => $"{path} + {Words(entry)}")];
    }

    private static List<JsonNode?> Less(JsonArray all, JsonArray others)
    {
        var left = others.ToList();
        return [.. all.Where(entry => left.FindIndex(other => JsonNode.DeepEquals(entry, other)) is var same && (same < 0 || !Remove(left, same)))];
    }

    private static bool Remove(List<JsonNode?> nodes, int index)
    {
        nodes.RemoveAt(index);
        return true;
    }

    private static string Words(JsonNode? node) => node switch
    {
        JsonObject record => string.Join(", ", record.Select(field => $"{field.Key} {Words(field.Value)}")),
        JsonArray list => $"({string.Join("; ", list.Select(Words))})",
        null => "nothing",
        _ => node.ToString(),
    };
}
