using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace EcomBot.Tests.Deployment;

/// <summary>The image, and the compose file that runs it beside PostgreSQL.</summary>
public sealed partial class ContainerTests
{
    private static readonly string Dockerfile = Templates.Read("Dockerfile");
    private static readonly YamlMappingNode Compose = Templates.Yaml("compose/compose.yaml").Single();

    [Fact]
    public void The_image_is_chiselled_not_root_and_asked_whether_it_lives()
    {
        var last = Dockerfile[Dockerfile.LastIndexOf("FROM ", StringComparison.Ordinal)..];

        Assert.Matches(@"^FROM mcr\.microsoft\.com/dotnet/aspnet:10\.0-\w+-chiseled-extra", last);
        Assert.Matches(@"(?m)^USER [1-9]\d*$", last);
        Assert.Contains("""CMD ["dotnet", "Bot.dll", "health"]""", last, StringComparison.Ordinal);
        Assert.Contains("""ENTRYPOINT ["dotnet", "Bot.dll"]""", last, StringComparison.Ordinal);
        Assert.DoesNotContain("RUN ", last, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_of_the_image_and_of_compose_is_one_of_the_bot()
    {
        Templates.AssertSettings(ImageSetting().Matches(Dockerfile).Select(match => match.Groups[1].Value));
        Templates.AssertSettings(Compose.At("services/bot/environment")!.Names());
    }

    [Fact]
    public void The_image_is_built_from_files_that_are_there()
    {
        var folder = Path.GetFullPath(Path.Combine(Templates.PathOf("compose"), Compose.Text("services/bot/build/context")!));

        Assert.True(File.Exists(Path.Combine(folder, "EcomBot.sln")));
        Assert.True(File.Exists(Path.Combine(folder, Compose.Text("services/bot/build/dockerfile")!)));
        Assert.True(File.Exists(Path.Combine(folder, ".dockerignore")));
    }

    [Fact]
    public void The_bot_waits_for_a_database_that_answers_and_listens_where_the_image_does()
    {
        Assert.Equal("service_healthy", Compose.Text("services/bot/depends_on/database/condition"));
        Assert.NotNull(Compose.At("services/database/healthcheck/test"));
        Assert.EndsWith($":{Regex.Match(Dockerfile, @"EXPOSE (\d+)").Groups[1].Value}", Compose.Text("services/bot/ports/0"), StringComparison.Ordinal);
        Assert.Contains("Host=database;", Compose.Text("services/bot/environment/Commerce__ConnectionString"), StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_come_from_a_file_that_is_not_committed_and_an_example_names_all_of_them()
    {
        var named = Templates.Read("compose/.env.example").Split('\n').Where(line => line.Contains('=') && line[0] != '#').Select(line => line.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        var used = Variable().Matches(Templates.Read("compose/compose.yaml")).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(used.Order(), named.Keys.Order());
        Assert.All(named.Where(one => one.Key.Contains("SECRET", StringComparison.Ordinal) || one.Key.Contains("PASSWORD", StringComparison.Ordinal)),
            one => Assert.Empty(one.Value));
        Assert.Contains("\n.env\n", File.ReadAllText(Path.Combine(Layout.Repository.Root, ".gitignore")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?:ENV | {4})([A-Za-z]\w+)=", RegexOptions.Multiline)]
    private static partial Regex ImageSetting();

    [GeneratedRegex(@"\$\{(\w+)")]
    private static partial Regex Variable();
}
