using System.Buffers.Binary;
using System.IO.Compression;
using EcomBot.Tests.Processes;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Bot.Channels.Teams;

/// <summary>The app package, made by the command.</summary>
public sealed class TeamsPackageTests : IDisposable
{
    private static readonly string[] Settings =
    [
        "--MicrosoftAppId=0f5c5c00-1111-2222-3333-444455556666", "--Web:PublicUrl=https://bot.shop.example", "--Teams:DeveloperName=Shop Ltd.",
        "--Teams:WebsiteUrl=https://shop.example", "--Teams:PrivacyUrl=https://shop.example/privacy", "--Teams:TermsOfUseUrl=https://shop.example/terms",
    ];

    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task The_package_keeps_the_rules_of_the_manifest_in_all_languages()
    {
        var (exitCode, said) = await BotProcess.RunAsync(_data.Path, ["teams-package", "--out", _data["app.zip"], .. Settings]);

        Assert.True(exitCode == 0, said);
        await using var zip = await ZipFile.OpenReadAsync(_data["app.zip"]);
        var files = zip.Entries.Select(entry => entry.FullName).ToList();
        var manifest = Read(zip, "manifest.json");
        Assert.Empty(ManifestRules.Broken(manifest, files));
        Assert.Equal(["0f5c5c00-1111-2222-3333-444455556666"],
            new[] { manifest["id"], manifest["bots"]![0]!["botId"], manifest["composeExtensions"]![0]!["botId"] }.Select(id => (string)id!).Distinct());
        Assert.Equal(["bot.shop.example"], manifest["validDomains"]!.Select(domain => (string)domain!));
        Assert.Equal(["de.json", "es.json", "fr.json", "pt-br.json", "zh-cn.json"],
            files.Where(file => file.EndsWith(".json") && file != "manifest.json").Order());
        foreach (var file in files.Where(file => file.EndsWith(".json") && file != "manifest.json"))
        {
            var texts = Read(zip, file);
            Assert.Empty(ManifestRules.Broken(texts, manifest));
            Assert.All(texts.Properties().Where(text => text.Name.EndsWith("title") || text.Name == "description.full"),
                text => Assert.NotEqual((string?)manifest.SelectToken(text.Name), (string?)text.Value));
        }
        Assert.Equal((192, 192), (await HeaderAsync(zip, "color.png")) switch { var icon => (icon.Width, icon.Height) });
        Assert.Equal((32, 32, RedGreenBlueAlpha), await HeaderAsync(zip, "outline.png"));
    }

    [Theory]
    [InlineData("The package needs settings that are not set, or not right: MicrosoftAppId, Web:PublicUrl (https), Teams:DeveloperName, Teams:WebsiteUrl, Teams:PrivacyUrl, Teams:TermsOfUseUrl.")]
    [InlineData("Teams:WebsiteUrl must be an https address", "--Teams:WebsiteUrl=http://shop.example/")]
    [InlineData("DeveloperName", "--Teams:DeveloperName=A name of more than thirty-two characters")]
    [InlineData("Version", "--Teams:Version=1")]
    public async Task What_is_missing_or_wrong_is_named_and_nothing_is_written(string complaint, params string[] settings)
    {
        var (exitCode, said) = await BotProcess.RunAsync(_data.Path, ["teams-package", "--out", _data["app.zip"], .. settings]);

        Assert.NotEqual(0, exitCode);
        Assert.Contains(complaint, said);
        Assert.False(File.Exists(_data["app.zip"]));
    }

    [Theory]
    [InlineData("id", "not-an-id")]
    [InlineData("name.short", "A name of more than thirty characters")]
    [InlineData("bots[0].scopes[0]", "everywhere")]
    [InlineData("composeExtensions[0].commands[0].title", "")]
    [InlineData("validDomains[0]", "*.example")]
    [InlineData("icons.color", "other.png")]
    public async Task A_manifest_that_breaks_a_rule_is_found(string path, string value)
    {
        await BotProcess.RunAsync(_data.Path, ["teams-package", "--out", _data["app.zip"], .. Settings]);
        await using var zip = await ZipFile.OpenReadAsync(_data["app.zip"]);
        var manifest = Read(zip, "manifest.json");
        manifest.SelectToken(path)!.Replace(value);

        Assert.NotEmpty(ManifestRules.Broken(manifest, [.. zip.Entries.Select(entry => entry.FullName)]));
    }

    public void Dispose() => _data.Dispose();

    private const int RedGreenBlueAlpha = 6;

    private static JObject Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return JObject.Parse(reader.ReadToEnd());
    }

    // A PNG begins with its signature and the header: width, height, depth, kind of colours.
    private static async Task<(int Width, int Height, int Colors)> HeaderAsync(ZipArchive zip, string name)
    {
        await using var picture = await zip.GetEntry(name)!.OpenAsync();
        var header = new byte[26];
        await picture.ReadExactlyAsync(header);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], header[..8]);
        return (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)), header[25]);
    }
}
