using System.Text.RegularExpressions;

namespace EcomBot.Bot.Agents.Held;

/// <summary>Names of the shop's data as people of the shop read them: "Address change".</summary>
internal static partial class HeldWords
{
    /// <summary>A name in words.</summary>
    public static string Of<T>(T name) where T : struct, Enum => Capitals().Replace(name.ToString(), match => $" {match.Value.ToLowerInvariant()}");

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capitals();
}
