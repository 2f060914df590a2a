using System.Collections.Concurrent;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Readings;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>The languages that have a folder of words and rules, each read once.</summary>
internal static class Languages
{
    private static readonly ConcurrentDictionary<string, Lazy<Finder>> Finders = new(StringComparer.Ordinal);

    /// <summary>The finder of a language, by the name of its folder.</summary>
    public static Finder Of(string folder) => Finders.GetOrAdd(folder, static name => new Lazy<Finder>(() => Read(name))).Value;

    private static Finder Read(string folder)
    {
        var builder = new LanguageBuilder(Open, ReadingTable.All);
        return new Finder(builder.Build($"{folder}/{folder}.words", $"{folder}/{folder}.rules"));
    }

    private static StreamReader Open(string file) =>
        typeof(Languages).Assembly.GetManifestResourceStream(file) is { } stream ? new StreamReader(stream) : null;
}
