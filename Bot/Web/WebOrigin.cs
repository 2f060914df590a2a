using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace EcomBot.Bot.Web;

/// <summary>Origins of web pages as settings name them: scheme, host and port, such as <c>https://shop.example</c>.</summary>
internal static partial class WebOrigin
{
    /// <summary>What is wrong with the origins of a setting, a result each.</summary>
    public static IEnumerable<ValidationResult> Check(string setting, IEnumerable<string> origins) => origins.Where(origin => !Form().IsMatch(origin))
        .Select(origin => new ValidationResult($"{setting}: {origin} is no origin such as https://shop.example, without a path or a slash at its end."));

    [GeneratedRegex(@"^https?://[a-z0-9.\-\[\]:]+$")]
    private static partial Regex Form();
}
