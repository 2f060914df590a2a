using System.ComponentModel.DataAnnotations;

namespace EcomBot.Bot.Startup;

/// <summary>Settings that are needed before the host is built.</summary>
internal static class Settings
{
    /// <summary>Gets the settings of a command line, without a command's own arguments.</summary>
    /// <remarks>The configuration takes a bare <c>/folder</c> for the name of a setting, and the setting after it for its value.</remarks>
    public static string[] On(string[] commandLine) =>
        [.. commandLine.Where((argument, place) => !argument.StartsWith('/') || (place > 0 && IsName(commandLine[place - 1])))];

    /// <summary>Reads a section.</summary>
    /// <exception cref="StartupException">A value is out of its range; the message names it.</exception>
    public static T Read<T>(this IConfiguration configuration, string section) where T : class, new()
    {
        var settings = configuration.GetSection(section).Get<T>() ?? new T();
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(settings, new ValidationContext(settings), problems, validateAllProperties: true)
            ? settings
            : throw new StartupException($"A setting is not valid: {section}: {string.Join(" ", problems.Select(problem => problem.ErrorMessage))}");
    }

    private static bool IsName(string argument) => argument.StartsWith("--", StringComparison.Ordinal) && !argument.Contains('=', StringComparison.Ordinal);
}
