using System.ComponentModel.DataAnnotations;

namespace EcomBot.Bot.Startup;

/// <summary>Settings that are needed before the host is built.</summary>
internal static class Settings
{
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
}
