using System.Reflection;
using System.Text.Json.Serialization;

namespace EcomBot.Commerce.ImportExport;

/// <summary>The texts that stand for the values of an enum in files.</summary>
internal static class ChoiceText<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts = Enum.GetValues<T>().ToDictionary(value => value, TextOf);

    private static readonly Dictionary<string, T> Values = Texts.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Gets all texts, for a message.</summary>
    public static string All => string.Join(", ", Texts.Values);

    /// <summary>Gets the text of a value.</summary>
    public static string Of(T value) => Texts[value];

    /// <summary>Gets the value of a text.</summary>
    public static bool TryParse(string text, out T value) => Values.TryGetValue(text, out value);

    private static string TextOf(T value) =>
        typeof(T).GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? value.ToString();
}
