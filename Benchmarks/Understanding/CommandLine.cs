using System.Globalization;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Reads the arguments that the commands of this folder share.</summary>
internal static class CommandLine
{
    /// <summary>The value after an option; null when it is not given.</summary>
    public static string? Option(string[] arguments, string name)
    {
        var index = Array.IndexOf(arguments, name);
        return index >= 0 && index + 1 < arguments.Length ? arguments[index + 1] : null;
    }

    /// <summary>The number after an option; 0 when it is not given.</summary>
    /// <exception cref="BenchmarkException">It is not a number.</exception>
    public static int Number(string[] arguments, string name)
    {
        var value = Option(arguments, name) ?? "0";
        return int.TryParse(value, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new BenchmarkException($"{name} takes a number, not {value}.");
    }

    /// <summary>The fraction after an option, or the standard one.</summary>
    /// <exception cref="BenchmarkException">It is not a number.</exception>
    public static double Fraction(string[] arguments, string name, double standard)
    {
        var value = Option(arguments, name);
        return value is null ? standard
            : double.TryParse(value, CultureInfo.InvariantCulture, out var fraction) ? fraction
            : throw new BenchmarkException($"{name} takes a number, not {value}.");
    }

    /// <summary>The files that are named, and the number after <c>--held-out</c>.</summary>
    /// <exception cref="BenchmarkException">No file is named.</exception>
    public static (string[] Files, int HeldOut) Files(string[] arguments)
    {
        var files = arguments.TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
        return files.Length > 0
            ? (files, Number(arguments, "--held-out"))
            : throw new BenchmarkException("Name a file or folder in the format of the public data (JSON Lines with text and label).");
    }
}
