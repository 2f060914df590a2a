using System.IO.Compression;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Package;

/// <summary>The app as it is uploaded to Teams: a zip of manifest, translations and icons.</summary>
internal static class TeamsPackage
{
    /// <summary>The settings that a package needs and that are not set.</summary>
    public static IReadOnlyList<string> Missing(string? bot, string address, TeamsOptions options) =>
    [
        .. new (string Name, bool IsSet)[]
        {
            ("MicrosoftAppId", Guid.TryParseExact(bot, "D", out _)),
            ("Web:PublicUrl (https)", HostOf(address) is not null),
            (Setting(nameof(options.DeveloperName)), options.DeveloperName.Length > 0),
            (Setting(nameof(options.WebsiteUrl)), options.WebsiteUrl is not null),
            (Setting(nameof(options.PrivacyUrl)), options.PrivacyUrl is not null),
            (Setting(nameof(options.TermsOfUseUrl)), options.TermsOfUseUrl is not null),
        }.Where(setting => !setting.IsSet).Select(setting => setting.Name),
    ];

    /// <summary>Writes the package; ask <see cref="Missing"/> first.</summary>
    public static async Task WriteAsync(Stream target, string bot, string address, TeamsOptions options, CancellationToken cancellationToken)
    {
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        await AddAsync(zip, "manifest.json", TeamsManifest.Of(bot, HostOf(address)!, options), cancellationToken);
        foreach (var (file, texts) in TeamsManifest.Translations())
        {
            await AddAsync(zip, file, texts, cancellationToken);
        }
        foreach (var icon in new[] { TeamsManifest.ColorIcon, TeamsManifest.OutlineIcon })
        {
            await using var picture = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"teams.{icon}")!;
            await using var entry = await zip.CreateEntry(icon).OpenAsync(cancellationToken);
            await picture.CopyToAsync(entry, cancellationToken);
        }
    }

    private static string? HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps ? url.IdnHost : null;

    private static string Setting(string name) => $"{TeamsOptions.Section}:{name}";

    private static async Task AddAsync(ZipArchive zip, string name, JObject content, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await using var writer = new StreamWriter(entry);
        await writer.WriteAsync(content.ToString(Formatting.Indented).AsMemory(), cancellationToken);
    }
}
