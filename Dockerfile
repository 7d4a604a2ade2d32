# One service of Ovation: docker build --build-arg SERVICE=chat -t ovation/chat .
# SERVICE is gateway, chat, stage, qna, interactions or analytics. Written without a container engine at hand: never run yet.

FROM node:22-bookworm-slim AS node

FROM eclipse-temurin:17-jdk AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN ./mvnw -B -DskipTests package -pl standalone -am

FROM eclipse-temurin:17-jre
ARG SERVICE=gateway
ENV MAIN_CLASS=io.ovation.${SERVICE}.Main
COPY --from=build /source/standalone/target/lib /ovation/lib
RUN useradd --system --uid 10001 ovation
USER 10001
EXPOSE 8080 9090 5701 5801
# The cluster needs this container's own address; on Kubernetes the manifest gives it.
ENTRYPOINT ["/bin/sh", "-c", "export OVATION_CLUSTER_HOST=${OVATION_CLUSTER_HOST:-$(hostname -i | cut -d' ' -f1)}; exec java -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError -XX:MaxRAMPercentage=70 -cp '/ovation/lib/*' $MAIN_CLASS"]
