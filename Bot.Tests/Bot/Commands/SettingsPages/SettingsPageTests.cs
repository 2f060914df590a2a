using EcomBot.Bot.Commands.SettingsPages;
using EcomBot.Bot;
using EcomBot.Tests.Layout;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcomBot.Tests.Bot.Commands.SettingsPages;

/// <summary>The page of settings, and the classes that it is written from.</summary>
public sealed class SettingsPageTests
{
    private static readonly IReadOnlyList<SettingsSection> Sections = SettingsCatalogue.Read();

    [Fact]
    public void The_page_of_settings_is_what_the_options_classes_say()
    {
        var page = Path.Combine(Repository.Root, SettingsPage.File);

        Assert.True(
            File.Exists(page) && File.ReadAllText(page) == SettingsPage.Print(Sections),
            $"{SettingsPage.File} is not what the options classes say. Write it anew: {SettingsPage.Command}");
    }

    [Theory]
    [InlineData("Turns:AtOnce", "32", "whole number, 1 to 1000")]
    [InlineData("Commerce:Database", "Sqlite", "`Sqlite`, `PostgreSql`")]
    [InlineData("Commerce:Recommendations:TrainEvery", "06:00:00", null)]
    [InlineData("Cognitive:Azure:Timeout", "00:00:01.5", "duration, 00:00:00.100 to 00:00:10")]
    [InlineData("Handoff:Opens", "09:00", "time of day")]
    [InlineData("MicrosoftAppId", "none", "text")]
    public void A_setting_is_told_with_its_default_and_limits(string name, string value, string? kind)
    {
        var setting = Assert.Single(Sections.SelectMany(section => section.Settings), one => one.Name == name);

        Assert.Equal(value, setting.Default);
        Assert.Equal(kind ?? setting.Kind, setting.Kind);
        Assert.NotEmpty(setting.Meaning);
    }

    [Fact]
    public void No_setting_is_told_twice() =>
        Assert.Empty(Sections.SelectMany(section => section.Settings).GroupBy(setting => setting.Name).Where(same => same.Count() > 1)
            .Select(same => same.Key));

    [Fact]
    public void Every_class_of_options_that_the_host_reads_is_on_the_page()
    {
        using var folder = new Processes.TemporaryFolder();
        var services = new List<Type>();
        using var host = Program.Build(
            [$"--Commerce:ConnectionString=Data Source={folder["shop.db"]}"], added => services.AddRange(added.Select(service => service.ServiceType)));
        var told = Sections.Select(section => section.Section).ToHashSet();

        var read = services.Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConfigureOptions<>))
            .Select(type => type.GetGenericArguments()[0]).Where(type => type.Namespace?.StartsWith("EcomBot", StringComparison.Ordinal) == true)
            .Distinct().ToList();

        Assert.NotEmpty(read);
        Assert.All(read, type => Assert.True(type.GetField("Section")?.GetRawConstantValue() is string section
            && told.Any(one => one == section || one.EndsWith($":{section}", StringComparison.Ordinal)),
            $"{type} has no public constant Section, so that {SettingsPage.File} cannot tell its settings."));
    }

    [Theory]
    [MemberData(nameof(AllInFile))]
    public void Every_setting_of_appsettings_json_is_on_the_page(string name) =>
        Assert.Contains(Sections.SelectMany(section => section.Settings),
            setting => name == setting.Name || name.StartsWith($"{setting.Name}:", StringComparison.Ordinal));

    public static TheoryData<string> AllInFile => [.. new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build()
        .AsEnumerable().Where(pair => pair.Value is not null && !pair.Key.StartsWith("Logging", StringComparison.Ordinal)).Select(pair => pair.Key)];

    [Fact]
    public void What_was_learnt_from_phrases_is_kept_where_the_setting_says()
    {
        using var folder = new Processes.TemporaryFolder();
        using var host = Program.Build([$"--Commerce:ConnectionString=Data Source={folder["shop.db"]}", $"--Cognitive:Intents:CacheFolder={folder["learnt"]}"]);

        Assert.Equal(folder["learnt"], host.Services.GetRequiredService<IOptions<EcomBot.Cognitive.Intents.IntentOptions>>().Value.CacheFolder);
    }
}
