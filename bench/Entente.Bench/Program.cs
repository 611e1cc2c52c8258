using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Entente.Bench;

if (args is ["median"])
{
    Medians.Print();
    return;
}

if (args is ["answers"])
{
    Answers.Print();
    return;
}

if (args is ["store", var program, var data])
{
    StoreBench.Print(program, data);
    return;
}

if (args is ["panels", var filled, var recipes])
{
    PanelBench.Print(filled, recipes);
    return;
}

if (args is ["panel", var from, var recipe, var file])
{
    PanelBench.PrintOne(from, recipe, file);
    return;
}

// In process: the projects build into one folder for all, which a generated project beside them would not find.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"],
    DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(12).WithWarmupCount(4)).WithArtifactsPath("artifacts/bench"));
