using YamlDotNet.RepresentationModel;

namespace EcomBot.Tests.Deployment;

/// <summary>The manifests for Kubernetes.</summary>
public sealed class KubernetesTests
{
    private const string Folder = "kubernetes/";

    private static readonly YamlMappingNode Pods = Templates.Yaml($"{Folder}deployment.yaml").Single();
    private static readonly YamlNode Bot = Pods.At("spec/template/spec/containers/0")!;

    [Fact]
    public void Every_manifest_is_applied_and_says_what_it_is()
    {
        var applied = ((YamlSequenceNode)Templates.Yaml($"{Folder}kustomization.yaml").Single().At("resources")!)
            .Select(one => ((YamlScalarNode)one).Value!).ToList();

        Assert.Equal(Directory.GetFiles(Templates.PathOf(Folder), "*.yaml").Select(Path.GetFileName).Except(["kustomization.yaml"]).Order(), applied.Order());
        Assert.Equal(
            ["apps/v1 Deployment", "autoscaling/v2 HorizontalPodAutoscaler", "networking.k8s.io/v1 Ingress", "networking.k8s.io/v1 NetworkPolicy",
                "policy/v1 PodDisruptionBudget", "v1 ConfigMap", "v1 Namespace", "v1 Service"],
            applied.SelectMany(file => Templates.Yaml(Folder + file)).Select(one => $"{one.Text("apiVersion")} {one.Text("kind")}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bot_is_probed_at_the_pages_it_has_on_the_port_it_has()
    {
        Assert.Equal(("/health/live", "/health/live", "/health/ready"),
            (Bot.Text("startupProbe/httpGet/path"), Bot.Text("livenessProbe/httpGet/path"), Bot.Text("readinessProbe/httpGet/path")));
        Assert.All((string[])["startupProbe", "livenessProbe", "readinessProbe"],
            probe => Assert.Equal(Bot.Text("ports/0/name"), Bot.Text($"{probe}/httpGet/port")));
        Assert.Contains($"EXPOSE {Bot.Text("ports/0/containerPort")}", Templates.Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Equal(Bot.Text("ports/0/name"), Templates.Yaml($"{Folder}service.yaml").Single().Text("spec/ports/0/targetPort"));
    }

    [Fact]
    public void Every_setting_is_one_of_the_bot_and_none_is_a_secret()
    {
        var settings = Templates.Yaml($"{Folder}configuration.yaml").Single().At("data")!.Names();

        Templates.AssertSettings(settings);
        Assert.DoesNotContain(settings,
            name => name.Contains("Secret", StringComparison.Ordinal) || name.Contains("Password", StringComparison.Ordinal)
            || name.Contains("ConnectionString", StringComparison.Ordinal));
        Assert.Equal(("ecombot", "ecombot"), (Bot.Text("envFrom/0/configMapRef/name"), Bot.Text("envFrom/1/secretRef/name")));
        Assert.DoesNotContain(Directory.GetFiles(Templates.PathOf(Folder)), file => File.ReadAllText(file).Contains("kind: Secret", StringComparison.Ordinal));
    }

    [Fact]
    public void All_of_them_speak_of_the_same_pods()
    {
        var app = Pods.Text("spec/template/metadata/labels/app");

        Assert.Equal(app, Pods.Text("spec/selector/matchLabels/app"));
        Assert.Equal(app, Templates.Yaml($"{Folder}service.yaml").Single().Text("spec/selector/app"));
        Assert.Equal(app, Templates.Yaml($"{Folder}disruption.yaml").Single().Text("spec/selector/matchLabels/app"));
        Assert.Equal(app, Templates.Yaml($"{Folder}network.yaml").Single().Text("spec/podSelector/matchLabels/app"));
        Assert.Equal((Pods.Text("metadata/name"), "Deployment"),
            (Templates.Yaml($"{Folder}autoscaling.yaml").Single().Text("spec/scaleTargetRef/name"),
                Templates.Yaml($"{Folder}autoscaling.yaml").Single().Text("spec/scaleTargetRef/kind")));
    }

    [Fact]
    public void One_may_go_while_others_serve()
    {
        var (fewest, most) = (int.Parse(Templates.Yaml($"{Folder}autoscaling.yaml").Single().Text("spec/minReplicas")!),
            int.Parse(Templates.Yaml($"{Folder}autoscaling.yaml").Single().Text("spec/maxReplicas")!));

        Assert.True(fewest >= 2 && most > fewest);
        Assert.Equal(("1", "0"),
            (Templates.Yaml($"{Folder}disruption.yaml").Single().Text("spec/maxUnavailable"), Pods.Text("spec/strategy/rollingUpdate/maxUnavailable")));
        Assert.NotNull(Bot.Text("resources/requests/cpu"));
    }

    [Fact]
    public void The_bot_runs_without_rights_it_does_not_need()
    {
        Assert.Equal(("true", "RuntimeDefault"),
            (Pods.Text("spec/template/spec/securityContext/runAsNonRoot"), Pods.Text("spec/template/spec/securityContext/seccompProfile/type")));
        Assert.Equal(("false", "true", "ALL"),
            (Bot.Text("securityContext/allowPrivilegeEscalation"), Bot.Text("securityContext/readOnlyRootFilesystem"),
            Bot.Text("securityContext/capabilities/drop/0")));
        Assert.Contains($"USER {Pods.Text("spec/template/spec/securityContext/runAsUser")}", Templates.Read("Dockerfile"), StringComparison.Ordinal);
    }
}
